import TerminalText

/// A line as it stands on a terminal: row by row, and where the cursor is.
struct LineRows: Equatable {
  /// What is drawn as one: a character, with the escape sequences that stand before it.
  struct Cell: Equatable {
    var text: String
    /// In columns; where terminals differ, the most that one gives it.
    var width: Int

    init(_ character: Character, escapes: String = "") {
      text = escapes + String(character)
      width = greatestDisplayWidth(character)
    }

    /// Whether all terminals give it that width. They differ where characters are joined, and on emoji.
    var isSure: Bool {
      var scalars = text.unicodeScalars.makeIterator()
      guard let first = scalars.next() else { return true }
      return first.value < 0x1F000 && scalars.next() == nil
    }
  }

  private(set) var rows: [[Cell]] = [[]]
  /// From 0.
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0
  /// How many the terminal has.
  let columns: Int
  private var column = 0

  init(prompt: Prompt, before: String, after: String, columns: Int) {
    self.columns = columns
    for piece in prompt.pieces { append(Cell(piece.character, escapes: piece.escapes)) }
    append(before)
    placeCursor(before: after.withControlsShown.first)
    append(after)
  }

  /// A text that is only shown.
  static func of(_ text: String, columns: Int) -> LineRows {
    LineRows(prompt: Prompt(""), before: text, after: "", columns: columns)
  }

  /// Puts a text at the right of the last row.
  /// - Parameter texts: the first that there is room for is taken; none where there is none for any.
  mutating func put(asideOf texts: [String]) {
    for text in texts {
      let cells = text.onOneRow.map { Cell($0) }
      // The last column stays free, as there some terminals go on to the next row.
      let gap = columns - 1 - column - cells.width
      guard !cells.isEmpty, gap > 1 else { continue }
      rows[rows.count - 1] += Array(repeating: Cell(" "), count: gap) + cells
      column = columns
      return
    }
  }

  /// The cursor stands where the next character will: behind a full row on the next, as a wide one does that finds no room.
  private mutating func placeCursor(before next: Character?) {
    let width = next.map { $0 == "\n" ? 0 : greatestDisplayWidth($0) } ?? 0
    if column > 0, column + max(1, width) > columns { beginRow() }
    cursorRow = rows.count - 1
    cursorColumn = column
  }

  private mutating func beginRow() {
    rows.append([])
    column = 0
  }

  private mutating func append(_ text: String) {
    for character in text.withControlsShown {
      if character == "\n" { beginRow() } else { append(Cell(character)) }
    }
  }

  private mutating func append(_ cell: Cell) {
    if column > 0, column + cell.width > columns { beginRow() }
    rows[rows.count - 1].append(cell)
    column += cell.width
  }
}

extension [LineRows.Cell] {
  var width: Int { reduce(0) { $0 + $1.width } }
}

extension Sequence<LineRows.Cell> {
  var text: String { map(\.text).joined() }
  var isSure: Bool { allSatisfy(\.isSure) }
}
