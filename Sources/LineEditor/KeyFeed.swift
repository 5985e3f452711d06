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
      switch keys.next() {
      case .key(let scalar):
        return scalar
      case .text(let text):
        waiting = Draft(before: text)
        return InnerKey.insertWaiting.scalar
      case .signal(let number):
        if let key = handle(signal: number) { return key }
        if interlude != nil { return nil }
      case .end:
        return nil
      }
    }
  }

  /// The key that does what the signal asks for, if there is one.
  private func handle(signal number: Int32) -> Unicode.Scalar? {
    switch number {
    case SIGINT, SIGTSTP: return key(for: number)
    case SIGWINCH: redrawResized()
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
    if let drawInstead { drawInstead() } else { unsafe editor_refresh(editor) }
  }

  /// Lets the signal do what it would have done; if that is nothing, goes on.
  private func pass(signal number: Int32) {
    leaveTerminal()
    raise(number)
    takeTerminalBack()
  }

  /// A terminal may have folded the line anew or not: goes up by as many rows as are the line's in either case.
  private func redrawResized() {
    let former = drawnColumns
    let (columns, _) = Self.terminalSize
    if let drawInstead {
      unsafe el_resize(editor)
      drawnColumns = columns
      drawInstead()
      return
    }
    let up = min(rowOfCursor(columns: former), rowOfCursor(columns: columns))
    goToFirstRow(up: up)
    unsafe el_resize(editor)
    unsafe editor_refresh(editor)
    drawnColumns = columns
  }

  /// Goes up by so many rows, and clears all from there.
  func goToFirstRow(up: Int) { write((up > 0 ? "\u{1B}[\(up)A" : "") + "\r\u{1B}[J") }

  func rowOfCursor(columns: Int) -> Int {
    var row = 0
    var column = 0
    for scalar in (prompt.visible + textBeforeCursor).unicodeScalars {
      let width = scalar == "\t" ? 8 - column % 8 : displayWidth(scalar)
      if scalar == "\n" || column + width > columns {
        row += 1
        column = 0
      }
      column += width
    }
    return column >= columns ? row + 1 : row
  }
}
