import CLibEdit

/// The line on the screen.
extension LineEditor {
  /// To be called before a key is waited for.
  func draw() {
    guard draws else { return }
    let columns = Self.terminalSize.columns
    if let searching { return draw(.of(searching.row(columns: columns), columns: columns)) }
    let draft = draft
    var line = rows(of: draft)
    if let aside { line.put(asideOf: aside(draft.text)) }
    draw(line)
  }

  func draw(_ line: LineRows) { write(drawing.change(to: line)) }

  private func rows(of draft: Draft) -> LineRows {
    LineRows(
      prompt: prompt, before: draft.before, after: draft.after, columns: Self.terminalSize.columns)
  }

  static var mostRows: Int { max(1, terminalSize.rows - 1) }

  /// Whether the terminal shows all of it, with a row to spare.
  func fits(_ draft: Draft) -> Bool {
    let (columns, rows) = Self.terminalSize
    let letters = columns * rows
    // What is far too long is not gone through to its end at each key.
    if draft.text.utf8.count > letters, !hasRoom(for: Draft(before: String(draft.text.prefix(letters)))) {
      return false
    }
    return hasRoom(for: draft)
  }

  private func hasRoom(for draft: Draft) -> Bool { rows(of: draft).rows.count <= Self.mostRows }

  /// Shows the end of the line, and goes on below it.
  func endDrawing(_ text: String) {
    guard draws else { return }
    let last = Draft(before: text)
    write((fits(last) ? drawing.change(to: rows(of: last)) : "") + drawing.leave())
  }

  func clearScreen() -> Effect {
    drawing = LineDrawing()
    write("\u{1B}[H\u{1B}[2J")
    if !draws { unsafe editor_refresh(editor) }
    return .none
  }

  /// libedit's own goes where it draws.
  func beep() { if draws { write("\u{7}") } }

  /// Has libedit draw nowhere, in a size in which it can't run out of rows, whatever it makes of a character: its counting
  /// ends in a crash there (3.1-20221030).
  func beginDrawing() {
    drawing = LineDrawing()
    draws = false
    unsafe editor_draw_on_standard_output(editor)
    guard obeysSequences, let nowhere = unsafe nowhere else { return }
    draws = true
    unsafe editor_draw_on(editor, nowhere)
    takeSize()
  }

  private func takeSize() {
    let (columns, rows) = Self.terminalSize
    unsafe editor_set_size(editor, Int32(rows * Self.mostColumnsOfCharacter + 64), Int32(columns))
  }

  /// As `\U+10FFFF`, with one for the margin.
  private static let mostColumnsOfCharacter = 10

  /// After the terminal's size has changed, or another program has written on it.
  /// - Parameter clearing: whether what was drawn still stands there.
  func drawAnew(clearing: Bool) {
    if draws {
      if clearing { write(drawing.clear(in: Self.terminalSize.columns)) } else { drawing = LineDrawing() }
      takeSize()
    } else {
      unsafe el_resize(editor)
      unsafe editor_refresh(editor)
    }
  }
}
