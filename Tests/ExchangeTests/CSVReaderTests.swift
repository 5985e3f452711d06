import Testing

@testable import Exchange

@Suite("Reading CSV")
struct CSVReaderTests {
  @Test("every trap is read as it is meant", arguments: CSVTrap.plain + CSVTrap.spreadsheets)
  func traps(trap: CSVTrap) {
    #expect(CSVReader.rows(Array(trap.file.utf8)).cells == trap.rows)
  }

  @Test(
    "it does not matter in which pieces a file comes", arguments: CSVTrap.plain + CSVTrap.spreadsheets)
  func pieces(trap: CSVTrap) {
    let file = Array(trap.file.utf8)
    let whole = CSVReader.rows(file)
    for size in 1...7 { #expect(CSVReader.rows(file, piece: size) == whole) }
  }

  @Test("a row is handed on as soon as it ends")
  func streaming() {
    var rows: [Result<CSVRow, CSVFault>] = []
    var reader = CSVReader()
    reader.read(Array("a,b\nc,d\n\"e\nf\",".utf8)[...]) { rows.append($0) }
    #expect(rows.cells == [["a", "b"], ["c", "d"]])
    reader.read(Array("g\n".utf8)[...]) { rows.append($0) }
    #expect(rows.cells.last == ["e\nf", "g"])
  }

  @Test("rows and lines are counted as a spreadsheet and an editor do")
  func numbers() throws {
    let file = "sep=;\r\na;b\r\n\r\n\"c\r\nd\n\re\";f\r\ng;h"
    let rows = try CSVReader.rows(Array(file.utf8)).map { try $0.get() }
    #expect(rows.map(\.number) == [1, 2, 3, 4])
    #expect(rows.map(\.lines) == [2...2, 3...3, 4...7, 8...8])
  }

  @Test("text behind a closing quote is told with its place, and costs its row alone")
  func textAfterQuote() {
    let rows = CSVReader.rows(Array("a,b\nc,\"d\" e,\"f\nd\"\ng,h\n".utf8))
    #expect(rows.cells == [["a", "b"], nil, ["g", "h"]])
    #expect(rows.faults == [CSVFault(kind: .textAfterQuote, row: 2, column: 2, line: 2, lines: 2...3)])
  }

  @Test("a quote that is never closed is told with its place, and what it swallows", arguments: ["", "\n"])
  func openQuote(end: String) {
    let rows = CSVReader.rows(Array("a,b\n\nc,\"d\ne,f\ng,h\(end)".utf8))
    #expect(rows.cells == [["a", "b"], [""], nil])
    #expect(rows.faults == [CSVFault(kind: .openQuote, row: 3, column: 2, line: 3, lines: 3...5)])
  }

  @Test("five hundred open quotes do not lose the rows before and behind them")
  func manyOpenQuotes() {
    let good = (1...300).map { "good \($0)" }
    let bad = (1...500).map { "\"bad \($0)" }
    let rows = CSVReader.rows(Array((good + bad + good).joined(separator: "\n").utf8))
    // Each second one closes what the one before it opened.
    #expect(rows.cells.compactMap { $0?.first } == good + good)
    #expect(rows.faults.map(\.lines) == (0..<250).map { 301 + 2 * $0...302 + 2 * $0 })
  }

  @Test(
    "bytes that are no UTF-8 are told with their place",
    arguments: [[0xE9], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE]] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    let rows = CSVReader.rows(Array("a,b\nc,\"d\n".utf8) + bytes + Array("\"\ne,f".utf8))
    #expect(rows.cells == [["a", "b"], nil, ["e", "f"]])
    #expect(rows.faults == [CSVFault(kind: .notUTF8, row: 2, column: 2, line: 2, lines: 2...3)])
  }

  @Test("a cell that is far too long is told, and the rows around it are read")
  func longCell() {
    let fits = String(repeating: "a", count: CSVReader.longestCell)
    let rows = CSVReader.rows(Array("a,b\n\(fits),c\nd,\"\(fits)\n\"\ne,f\n".utf8))
    #expect(rows.cells == [["a", "b"], [fits, "c"], nil, ["e", "f"]])
    #expect(rows.faults == [CSVFault(kind: .longCell, row: 3, column: 2, line: 3, lines: 3...4)])
  }

  @Test("an open quote is told as that, however much it swallows")
  func longOpenQuote() {
    let rest = String(repeating: "a\n", count: CSVReader.longestCell)
    let faults = CSVReader.rows(Array("a\n\"b\(rest)".utf8)).faults
    #expect(faults.map(\.kind) == [.openQuote])
    #expect(faults.map(\.lines) == [2...(1 + CSVReader.longestCell)])
  }

  @Test("a row of far too many cells, or too long in all, is told, and the rows around it are read")
  func longRow() {
    let cells = String(repeating: ",", count: CSVReader.mostCells - 1)
    let many = CSVReader.rows(Array("a\n\(cells)\n\(cells),\nb\n".utf8))
    #expect(many.cells.map { $0?.count } == [1, CSVReader.mostCells, nil, 1])
    #expect(many.faults.map(\.kind) == [.longRow])
    let cell = String(repeating: "a", count: CSVReader.longestCell) + ","
    let long = CSVReader.rows(Array("a\n\(String(repeating: cell, count: 16))b\nc\n".utf8))
    #expect(long.cells == [["a"], nil, ["c"]])
    #expect(long.faults.map(\.kind) == [.longRow])
  }

  @Test("a first row that never ends still tells what parts the cells")
  func longHeading() {
    let name = String(repeating: "a", count: 100_000)
    #expect(
      CSVReader.rows(Array("b;\(name);c\nd;e,f;g\n".utf8)).cells == [["b", name, "c"], ["d", "e,f", "g"]])
  }
}
