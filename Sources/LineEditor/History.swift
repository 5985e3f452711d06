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
  private var walk: Walk?

  /// A way through the texts that begin as the line did.
  private struct Walk {
    /// The line that was being typed before.
    let typed: String
    let beginning: String
    /// Of the text in the line; behind the last for the line that was being typed.
    var place: Int
    /// What the walk has put into the line.
    var brought: String
  }

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
  func endWalk() { walk = nil }

  /// A search has brought a text into the line: from there all texts are gone through.
  func goOn(from text: String, typed: String) {
    walk = texts.lastIndex(of: text).map { Walk(typed: typed, beginning: "", place: $0, brought: text) }
  }

  /// The text before the one that stands in the line, of those that begin as the line did when the walk began; nil when there
  /// is none.
  func earlier(than line: String) -> String? {
    let texts = texts
    let walk = going(from: line)
    let place = texts[..<min(walk.place, texts.count)].lastIndex {
      $0.hasPrefix(walk.beginning) && $0 != line
    }
    return place.map { go(walk, to: $0, texts[$0]) }
  }

  /// The text after the one that stands in the line: at last the line that was being typed.
  func later(than line: String) -> String? {
    let texts = texts
    let walk = going(from: line)
    guard walk.place < texts.count else { return nil }
    let place = texts[(walk.place + 1)...].firstIndex { $0.hasPrefix(walk.beginning) && $0 != line }
    return place.map { go(walk, to: $0, texts[$0]) } ?? go(walk, to: texts.count, walk.typed)
  }

  /// What was changed in the line is what was typed: another walk begins.
  private func going(from line: String) -> Walk {
    if let walk, walk.brought == line { return walk }
    return Walk(typed: line, beginning: line, place: texts.count, brought: line)
  }

  private func go(_ walk: Walk, to place: Int, _ text: String) -> String {
    self.walk = walk
    self.walk?.place = place
    self.walk?.brought = text
    return text
  }
}
