import Testing

@testable import LineEditor

@Suite("The search among the lines typed before")
struct HistorySearchTests {
  private var search = HistorySearch(["draft rye one", "plans", "draft rye two"])

  init() { _ = utf8Locale }

  @Test("the newest line is found first, and each step goes further back until there is none")
  mutating func goesBack() {
    search.add("rye")
    #expect(search.found == "draft rye two")
    search.goBack()
    #expect(search.found == "draft rye one" && !search.isExhausted)
    search.goBack()
    #expect(search.found == "draft rye one" && search.isExhausted)
  }

  @Test("more letters go on from the line that was found, fewer begin anew")
  mutating func narrows() {
    search.add("rye")
    search.goBack()
    search.add(" ")
    #expect(search.found == "draft rye one")
    search.shorten()
    #expect(search.found == "draft rye two")
    search.add("!")
    #expect(search.found == nil)
    #expect(search.row(columns: 80) == "no line with “rye!”: ")
    search.shorten()
    #expect(search.found == "draft rye two")
  }

  @Test("without a pattern nothing is found")
  mutating func nothing() {
    search.goBack()
    search.add("p")
    search.shorten()
    search.shorten()
    #expect(search.found == nil && !search.isExhausted)
  }

  @Test(
    "it is shown on one row that the terminal has room for, with the pattern in sight",
    arguments: [8, 12, 20, 30, 39, 80])
  func row(columns: Int) {
    var search = HistorySearch(["draft " + String(repeating: "漢字 ", count: 40) + "spelt\nand\u{1B} rye"])
    search.add("spelt")
    let row = search.row(columns: columns)
    #expect(displayWidth(row) < columns, "\(row)")
    #expect(row.unicodeScalars.allSatisfy { $0 != "\n" && $0 != "\u{1B}" }, "\(row)")
    #expect(row.contains(columns > 12 ? "spelt" : "s"), "\(row)")
  }
}
