/// What of a line stands on the terminal. libedit's own drawing loses its way with wide letters at the right margin, and in
/// a line of more rows than the terminal has (3.1-20221030).
///
/// Each row is written as such, so that nothing rests on how a terminal wraps. Behind characters that terminals give
/// different widths, the row is written again up to the cursor, rather than reckoned.
struct LineDrawing {
  private(set) var rows: [[LineRows.Cell]] = []
  /// Of the drawn rows, the one that the terminal's cursor is on.
  private(set) var cursorRow = 0
  private var cursorColumn = 0

  /// What to write so that the terminal shows the line.
  mutating func change(to line: LineRows) -> String {
    var written = ""
    for row in line.rows.indices {
      let old = row < rows.count ? rows[row] : nil
      if old == line.rows[row] { continue }
      written += go(to: row) + Self.change(from: old, to: line.rows[row], columns: line.columns)
    }
    if line.rows.count < rows.count { written += go(to: line.rows.count) + Self.clearBelow }
    defer { (rows, cursorColumn) = (line.rows, line.cursorColumn) }
    if written.isEmpty, (cursorRow, cursorColumn) == (line.cursorRow, line.cursorColumn) { return "" }
    return written + go(to: line.cursorRow) + Self.go(to: line.cursorColumn, in: line.rows[line.cursorRow])
  }

  /// Goes to the first row and clears all from there, as if nothing had been drawn.
  /// - Parameter columns: of a terminal whose width has changed, and that has wrapped anew what stands there, as most do.
  mutating func clear(in columns: Int) -> String {
    defer { self = LineDrawing() }
    let above = rows.prefix(cursorRow).reduce(0) { $0 + $1.lastRow(in: columns) + 1 }
    let within = rows.dropFirst(cursorRow).first?.before(column: cursorColumn).lastRow(in: columns) ?? 0
    return (above + within > 0 ? "\u{1B}[\(above + within)A" : "") + Self.clearBelow
  }

  /// Goes to the beginning of the row behind the last.
  mutating func leave() -> String {
    defer { self = LineDrawing() }
    return go(to: max(0, rows.count - 1)) + "\r\n"
  }

  /// To any column of a row. Below the last row of the terminal there is none until a line feed makes one.
  private mutating func go(to row: Int) -> String {
    defer { cursorRow = row }
    return row < cursorRow ? "\u{1B}[\(cursorRow - row)A" : String(repeating: "\r\n", count: row - cursorRow)
  }

  private static let clearBelow = "\r\u{1B}[J"
  private static let clearRow = "\r\u{1B}[K"

  /// From any column of the row.
  private static func change(
    from old: [LineRows.Cell]?, to new: [LineRows.Cell], columns: Int
  ) -> String {
    guard let old, old.isSure else { return clearRow + new.text }
    let same = zip(old, new).prefix { $0 == $1 }.count
    guard new[..<same].isSure else { return clearRow + new.text }
    // Behind a full row there is nothing to clear, and some terminals would clear its last letter.
    let rest = new.width < min(old.width, columns) ? "\u{1B}[K" : ""
    return go(to: new[..<same].reduce(0) { $0 + $1.width }, in: new) + new[same...].text + rest
  }

  /// From any column of the row.
  private static func go(to column: Int, in row: [LineRows.Cell]) -> String {
    var before: [LineRows.Cell] = []
    var width = 0
    for cell in row where width < column {
      before.append(cell)
      width += cell.width
    }
    if !before.isSure { return "\r" + before.text }
    return width > 0 ? "\r\u{1B}[\(width)C" : "\r"
  }
}

extension [LineRows.Cell] {
  /// Those before a column.
  fileprivate func before(column: Int) -> [LineRows.Cell] {
    var width = 0
    return prefix { cell in
      defer { width += cell.width }
      return width < column
    }.map { $0 }
  }

  /// From 0, the row that the last of them stands on where a row has so many columns.
  fileprivate func lastRow(in columns: Int) -> Int {
    var (row, column) = (0, 0)
    for cell in self {
      if column > 0, column + cell.width > columns { (row, column) = (row + 1, 0) }
      column += cell.width
    }
    return row
  }
}
