import TerminalText

/// A line as it stands on a terminal: row by row, and where the cursor is.
struct LineRows: Equatable {
  private(set) var rows = [""]
  /// From 0.
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0
  private let columns: Int
  private var column = 0

  /// - Parameters:
  ///   - before: what stands before the cursor, with the prompt.
  ///   - columns: how many the terminal has.
  init(before: String, after: String, columns: Int) {
    self.columns = columns
    append(before)
    if column == columns { beginRow() }
    cursorRow = rows.count - 1
    cursorColumn = column
    append(after)
  }

  private mutating func beginRow() {
    rows.append("")
    column = 0
  }

  private mutating func append(_ text: String) {
    for scalar in text.withControlsShown.unicodeScalars {
      let width = displayWidth(scalar)
      if scalar == "\n" || column + width > columns { beginRow() }
      if scalar == "\n" { continue }
      rows[rows.count - 1].unicodeScalars.append(scalar)
      column += width
    }
  }

  /// The first of the rows to show where there is room for `height`: such that the cursor's is among them, and as before
  /// where that can be.
  func first(height: Int, before: Int) -> Int {
    min(max(before, cursorRow - height + 1), cursorRow, max(0, rows.count - height))
  }
}
