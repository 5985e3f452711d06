import Testing

@testable import LineEditor

@Suite("The columns of a text")
struct DisplayWidthTests {
  @Test(
    "are those that the terminal gives it, scalar by scalar",
    arguments: [("", 0), ("harbour", 7), ("漢字", 4), ("e\u{301}", 1), ("\u{7}\u{9B}", 0), ("👩‍👩‍👧", 6), ("ﷺ", 1)])
  func width(text: String, columns: Int) {
    _ = utf8Locale
    #expect(displayWidth(text) == columns)
  }
}
