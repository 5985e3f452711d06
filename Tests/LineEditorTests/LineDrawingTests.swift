import Testing

@testable import LineEditor

@Suite("What of a line stands on the terminal")
struct LineDrawingTests {
  init() { _ = utf8Locale }

  private static let letters = [
    "a", "b", " ", "漢", "字", "é", "e\u{301}", "😀", "👩‍👧", "❤\u{FE0F}", "\n", "\t", "\u{1B}",
  ]

  /// A line with the cursor in it, changed at random.
  private struct EditedText {
    var before: [String] = []
    var after: [String] = []

    mutating func change(_ random: inout SystemRandomNumberGenerator) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: if let letter = before.popLast() { after.insert(letter, at: 0) }
      case 1: if !after.isEmpty { before.append(after.removeFirst()) }
      case 2: _ = before.popLast()
      case 3: (before, after) = ([], before + after)
      case 4: (before, after) = (before + after, [])
      case 5: if Int.random(in: 0..<12, using: &random) == 0 { (before, after) = ([], []) }
      default: before.append(LineDrawingTests.letters.randomElement(using: &random) ?? "a")
      }
    }
  }

  @Test("after any changes it is what it would be drawn anew", arguments: [5, 12, 39, 40, 41])
  func changes(columns: Int) {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      var (text, drawing, screen) = (EditedText(), LineDrawing(), Screen(columns: columns))
      for step in 0..<120 {
        text.change(&random)
        let line = LineRows(
          prompt: Prompt("> "), before: text.before.joined(), after: text.after.joined(), columns: columns)
        screen.take(drawing.change(to: line))
        let shown = line.rows.map { $0.text.withoutBlanksAtEnd }
        #expect(Array(screen.rows.prefix(shown.count)) == shown, "step \(step)")
        #expect(screen.rows.dropFirst(shown.count).joined().isEmpty, "step \(step)")
        #expect(screen.row == line.cursorRow && screen.column == line.cursorColumn)
      }
    }
  }

  @Test("a letter typed at the end is all that is written")
  func typing() {
    var drawing = LineDrawing()
    _ = drawing.change(to: .of("> on", columns: 20))
    #expect(plain(drawing.change(to: .of("> one", columns: 20))) == "e")
  }

  @Test("behind an emoji, whose width terminals don't agree on, the cursor is put by writing")
  func unsureWidths() {
    var drawing = LineDrawing()
    let line = LineRows(prompt: Prompt(""), before: "a👩‍👧", after: "b", columns: 20)
    #expect(drawing.change(to: line).hasSuffix("\ra👩‍👧"))
  }

  @Test("it is left on the row below, and cleared from its first row on")
  func ends() {
    var drawing = LineDrawing()
    _ = drawing.change(to: LineRows(prompt: Prompt(""), before: "a", after: "\nb\nc", columns: 9))
    #expect(drawing.leave() == "\r\n\r\n\r\n")
    _ = drawing.change(to: .of("a\nb\nc", columns: 9))
    #expect(drawing.clear(in: 80) == "\u{1B}[2A\r\u{1B}[J")
  }

  private func plain(_ written: String) -> String {
    var screen = Screen(columns: 80)
    screen.take(written)
    return screen.rows.joined().filter { $0 != " " }
  }
}

/// A terminal of as many rows as are asked for: it knows what the drawing writes, and wraps nothing.
private struct Screen {
  let columns: Int
  private(set) var row = 0
  private(set) var column = 0
  /// A wide letter stands in the first of its columns.
  private var cells: [[String]] = [[]]

  init(columns: Int) { self.columns = columns }

  var rows: [String] { cells.map { $0.joined().withoutBlanksAtEnd } }

  mutating func take(_ written: String) {
    var rest = Substring(written)
    while let character = rest.popFirst() {
      switch character {
      case "\u{1B}": obey(&rest)
      case "\r": column = 0
      case "\n", "\r\n": lineFeed(character)
      default: put(character)
      }
    }
  }

  private mutating func lineFeed(_ character: Character) {
    if character == "\r\n" { column = 0 }
    row += 1
    if row == cells.count { cells.append([]) }
  }

  private mutating func put(_ character: Character) {
    let width = greatestDisplayWidth(character)
    #expect(column + width <= columns)
    while cells[row].count < column + width { cells[row].append(" ") }
    cells[row][column] = String(character)
    for index in (column + 1)..<max(column + 1, column + width) { cells[row][index] = "" }
    column += width
  }

  private mutating func obey(_ rest: inout Substring) {
    #expect(rest.popFirst() == "[")
    let digits = rest.prefix(while: \.isNumber)
    rest.removeFirst(digits.count)
    let count = Int(digits) ?? 1
    switch rest.popFirst() {
    case "A": row -= count
    case "C": column += count
    case "K": cells[row].removeLast(max(0, cells[row].count - column))
    case "J":
      cells[row].removeLast(max(0, cells[row].count - column))
      cells.removeLast(cells.count - 1 - row)
    case let other: Issue.record("ESC [ \(digits)\(other ?? " ")")
    }
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
