import CLibEdit

/// The lines that were typed before, oldest first, none of them twice.
///
/// libedit searches in a copy of its own (^R). Walking through the lines is done here, because libedit, as one leaves
/// the line being typed, keeps no more than the first 1,024 characters of it (3.1-20221030).
@safe final class History {
  static let size = 2000

  /// libedit's; an empty one while none is to be brought back.
  var searched: OpaquePointer { unsafe isOpen ? copied : empty }
  private let copied: OpaquePointer
  private let empty: OpaquePointer
  /// Whether the lines are brought back and searched. They are remembered in any case.
  var isOpen = true
  private var lines: [String] = []
  /// Those that are brought back, oldest first.
  var texts: [String] { isOpen ? lines : [] }
  private var numbers: [String: Int32] = [:]
  /// The text that stands in the line, and the line that was being typed before the walk.
  private var recalled: Int?
  private var typed = ""

  /// nil when there is no memory.
  init?() {
    guard let copied = unsafe history_winit() else { return nil }
    guard let empty = unsafe history_winit() else {
      unsafe history_wend(copied)
      return nil
    }
    unsafe self.copied = copied
    unsafe self.empty = empty
    unsafe history_set_size(copied, Int32(Self.size))
  }

  deinit {
    unsafe history_wend(copied)
    unsafe history_wend(empty)
  }

  func remember(_ text: String) {
    guard !text.isEmpty else { return }
    if numbers[text] != nil { forget(text) }
    lines.append(text)
    numbers[text] = unsafe history_enter(copied, wide(text))
    if lines.count > Self.size { forget(lines[0]) }
  }

  private func forget(_ text: String) {
    lines.removeAll { $0 == text }
    if let number = numbers.removeValue(forKey: text) { unsafe history_delete(copied, number) }
  }

  /// A new line begins.
  func endWalk() { recalled = nil }

  /// The text before the one that stands in the line, nil when there is none.
  func earlier(than line: String) -> String? {
    let place = place(of: line) ?? texts.count
    guard place > 0 else { return nil }
    if recalled == nil { typed = line }
    recalled = place - 1
    return texts[place - 1]
  }

  /// The text after the one that stands in the line: at last the line that was being typed.
  func later(than line: String) -> String? {
    guard let place = recalled == nil ? nil : place(of: line) else { return nil }
    recalled = place + 1 < texts.count ? place + 1 : nil
    return recalled.map { texts[$0] } ?? typed
  }

  /// A search may have brought another text into the line.
  private func place(of line: String) -> Int? {
    numbers[line] == nil ? recalled : texts.lastIndex(of: line)
  }
}
