import Testing

@testable import Planning

@Suite("Blank texts")
struct BlankTests {
  @Test(
    "a text of white space and characters without a shape is blank",
    arguments: [
      "", " \t\r\n", "\u{A0}", "\u{200B}", "\u{FEFF}\u{AD}", "\u{202E}\u{2066}", "\u{3164}", "\u{2800}",
    ])
  func blank(_ text: String) {
    #expect(text.isBlank)
  }

  @Test(
    "what can be seen makes it none, also beside such characters",
    arguments: [".", "\u{200B}a", "👩‍👩‍👧", "\u{1}", "\u{301}", "⠁"])
  func visible(_ text: String) {
    #expect(!text.isBlank)
  }

  @Test("blanks at the ends go, and those within stay")
  func ends() {
    #expect(" Europe/London\t".withoutOuterBlanks == "Europe/London")
    #expect("a  b".withoutOuterBlanks == "a  b")
    #expect(" \n".withoutOuterBlanks == "")
  }
}
