import CLibEdit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A line with more rows than the terminal. libedit shows the last of them, wherever the cursor is (3.1-20221030), so what
/// it draws goes nowhere meanwhile, and the rows around the cursor are drawn here, on the whole screen.
extension LineEditor {
  /// To be called before a key is waited for.
  func drawTallLine() {
    guard drawInstead == nil, unsafe editor_is_editing(editor) != 0, !keys.isReady else { return }
    let (columns, height) = Self.terminalSize
    let line = LineRows(before: prompt.visible + textBeforeCursor, after: textAfterCursor, columns: columns)
    if line.rows.count > height {
      firstRowShown = line.first(height: height, before: firstRowShown ?? line.rows.count)
      draw(line, height: height)
      if let nowhere = unsafe nowhere { unsafe editor_draw_on(editor, nowhere) }
    } else if firstRowShown != nil {
      leaveTallLine()
      write("\u{1B}[H\u{1B}[J")
      unsafe editor_refresh(editor)
    }
  }

  /// Shows the end of the line, and goes on below it.
  func endTallLine(_ text: String) {
    guard firstRowShown != nil else { return }
    leaveTallLine()
    let (columns, height) = Self.terminalSize
    let line = LineRows(before: prompt.visible + text, after: "", columns: columns)
    firstRowShown = line.first(height: height, before: line.rows.count)
    draw(line, height: height)
    firstRowShown = nil
    write("\r\n")
  }

  private func leaveTallLine() {
    firstRowShown = nil
    unsafe editor_draw_on_standard_output(editor)
  }

  private func draw(_ line: LineRows, height: Int) {
    let first = firstRowShown ?? 0
    let rows = line.rows[first..<min(line.rows.count, first + height)]
    // Each is cleared before it is written: behind a full row the last letter would be cleared.
    write("\u{1B}[H" + rows.map { "\r\u{1B}[K" + $0 }.joined(separator: "\r\n"))
    if rows.count < height { write("\r\n\u{1B}[J") }
    write("\u{1B}[\(line.cursorRow - first + 1);\(line.cursorColumn + 1)H")
  }
}
