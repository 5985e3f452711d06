import CLibEdit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What libedit reads as keys, and what is done about signals meanwhile.
extension LineEditor {
  /// nil at the end of the input.
  func nextKey() -> Unicode.Scalar? {
    if !pressed.isEmpty { return pressed.removeFirst() }
    while true {
      if let key = keyOfOutgrownLine() { return key }
      if !keys.isReady { draw() }
      switch keys.next() {
      case .key(let scalar):
        if let key = take(scalar) { return key }
      case .text(let text):
        if let key = insert(typed: text) { return key }
      case .sequence(let bytes):
        if let key = press(bytes) { return key }
      case .notUTF8(let bytes):
        if let key = refuse(bytes) { return key }
      case .signal(let number):
        if let key = handle(signal: number) { return key }
        if interlude != nil { return nil }
      case .end:
        return nil
      }
    }
  }

  /// - Returns: nil where it waits for what follows.
  private func take(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if isToBeInserted(scalar) { return insert(typed: String(scalar)) }
    if let first = beginning {
      beginning = nil
      return press([first, scalar])
    }
    guard searching == nil, isEditing, scalar < " ", beginsOthers(UInt8(scalar.value)) else { return scalar }
    beginning = scalar
    return nil
  }

  /// Whether it is the first of several keys, as ESC and ^X are in emacs's.
  private func beginsOthers(_ key: UInt8) -> Bool { meaning(of: [key]).contains("lead-in") }

  /// - Returns: nil where there is nothing to insert.
  private func insert(typed text: String) -> Unicode.Scalar? {
    beginning = nil
    guard isEditing else { return press(Array(text.unicodeScalars)) }
    waiting = Draft(before: text)
    return InnerKey.insertWaiting.scalar
  }

  private var isEditing: Bool { unsafe editor_is_editing(editor) != 0 }

  /// Has keys read one after another.
  /// - Returns: the first; nil where there is none.
  private func press(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    pressed = Array(scalars.dropFirst())
    return scalars.first
  }

  /// A sequence that means nothing to the editor is passed over whole, or its letters would be taken for a text. Alt with a key
  /// that has a name is that key, unless it means more.
  private func press(_ sequence: [UInt8]) -> Unicode.Scalar? {
    beginning = nil
    guard isEditing else { return nil }
    let known = [sequence[...], sequence.dropFirst()].first {
      $0.first == EscapeSequence.escape && !meaning(of: $0).isEmpty
    }
    return press(known.map { $0.map { Unicode.Scalar($0) } } ?? [])
  }

  /// What keys do, in libedit's words; empty where they do nothing.
  private func meaning(of keys: ArraySlice<UInt8>) -> String {
    let name = keys.map { "\\" + octal(Int($0)) }.joined()
    guard let words = unsafe editor_describe_key(editor, name) else { return "" }
    defer { unsafe free(words) }
    return unsafe String(cString: words)
  }

  /// Where the line is not in hand, there is but a beep.
  private func refuse(_ bytes: KeyReader.Refused) -> Unicode.Scalar? {
    beginning = nil
    guard searching == nil, isEditing else {
      write("\u{7}")
      return nil
    }
    refused = bytes
    return InnerKey.refuse.scalar
  }

  /// libedit would insert it as often as a number says that was typed before. vi's keys take no number there, and its
  /// search has no such key.
  private func isToBeInserted(_ scalar: Unicode.Scalar) -> Bool {
    unsafe scalar.value > 0xFF && searching == nil && editor_is_emacs(editor) != 0
  }

  /// What has grown otherwise than by typing: a line whose terminal became smaller, or one that libedit put a text into.
  private func keyOfOutgrownLine() -> Unicode.Scalar? {
    guard interlude == nil, searching == nil, isEditing, !fits(draft) else { return nil }
    _ = leaveOutgrown(draft)
    return pressed.removeFirst()
  }

  /// The key that does what the signal asks for, if there is one.
  private func handle(signal number: Int32) -> Unicode.Scalar? {
    switch number {
    case SIGINT, SIGTSTP: return key(for: number)
    case SIGWINCH: drawAnew(clearing: true)
    case SIGCONT: takeTerminalBack()
    default: pass(signal: number)
    }
    return nil
  }

  private func key(for number: Int32) -> Unicode.Scalar? {
    if isEditing { return number == SIGINT ? "\u{3}" : "\u{1A}" }
    // Without editing libedit knows no keys, only lines.
    interlude = number == SIGINT ? .interrupt : .suspend(Draft())
    return nil
  }

  /// The program was stopped without notice, and another one may have changed the terminal.
  private func takeTerminalBack() {
    unsafe editor_set_raw(editor, 0)
    unsafe editor_set_raw(editor, 1)
    takeTerminal()
    drawAnew(clearing: false)
  }

  /// Lets the signal do what it would have done; if that is nothing, goes on.
  private func pass(signal number: Int32) {
    leaveTerminal()
    raise(number)
    takeTerminalBack()
  }
}
