import Testing

@testable import Presentation

@Suite("How many columns a character fills")
struct DisplayWidthTests {
  @Test("a letter fills one", arguments: ["a", "é", "e\u{301}", "ß", "Ж", "“", "…", "│", "█"])
  func narrow(_ text: String) { #expect(text.columns == 1) }

  @Test(
    "a sign of Chinese, Japanese or Korean, and a full-width letter, fills two",
    arguments: ["茶", "パ", "한", "Ａ"])
  func wide(_ text: String) { #expect(text.columns == 2) }

  @Test("an emoji fills two, and a family no more", arguments: ["🍞", "👩‍👩‍👧‍👦", "❤️", "🇬🇧", "👍🏽"])
  func emoji(_ text: String) { #expect(text.columns == 2) }

  @Test("what joins other characters fills none", arguments: ["\u{301}", "\u{200D}", "\u{200B}"])
  func joiners(_ text: String) { #expect(text.columns == 0) }

  @Test("a text fills what its characters fill")
  func sum() { #expect("茶 and 🍞".columns == 9) }
}
