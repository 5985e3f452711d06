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
        return isToBeInserted(scalar) ? insert(typed: String(scalar)) : scalar
      case .text(let text):
        return insert(typed: text)
      case .signal(let number):
        if let key = handle(signal: number) { return key }
        if interlude != nil { return nil }
      case .end:
        return nil
      }
    }
  }

  private func insert(typed text: String) -> Unicode.Scalar {
    waiting = Draft(before: text)
    return InnerKey.insertWaiting.scalar
  }

  /// libedit would insert it as often as a number says that was typed before. vi's keys take no number there, and its
  /// search has no such key.
  private func isToBeInserted(_ scalar: Unicode.Scalar) -> Bool {
    unsafe scalar.value > 0xFF && searching == nil && editor_is_emacs(editor) != 0
  }

  /// What has grown otherwise than by typing: a line whose terminal became smaller, or one that libedit put a text into.
  private func keyOfOutgrownLine() -> Unicode.Scalar? {
    guard unsafe interlude == nil && searching == nil && editor_is_editing(editor) != 0, !fits(draft)
    else { return nil }
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
    if unsafe editor_is_editing(editor) != 0 { return number == SIGINT ? "\u{3}" : "\u{1A}" }
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
