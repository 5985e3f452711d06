import Testing

@testable import Presentation

@Suite("Characters that steer a terminal")
struct ControlCharacterTests {
  @Test(
    "are shown, not sent",
    arguments: [
      ("\u{1B}[31mred", "␛[31mred"), ("\u{7}", "␇"), ("\u{7F}", "␡"), ("\u{9B}2J", "‹9B›2J"),
      ("\u{202E}turned", "‹202E›turned"), ("\u{2066}a\u{2069}", "‹2066›a‹2069›"), ("a\tb", "a  b"),
      ("a\rb", "a␍b"),
      ("\u{E0001}", "‹E0001›"),
    ])
  func shown(_ text: String, _ expected: String) { #expect(text.withControlsShown == expected) }

  @Test("a line break stays one, however it was typed")
  func lineBreaks() {
    #expect("a\nb".withControlsShown == "a\nb")
    #expect("a\r\nb".withControlsShown == "a\nb")
  }

  @Test("whatever else people write stays as it is", arguments: ["", "Fresh bread", "茶 👩‍👩‍👧‍👦 café", "e\u{301}"])
  func others(_ text: String) {
    #expect(Array(text.withControlsShown.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("JSON says them by escapes, which mean the same")
  func json() {
    #expect(JSONLinesWriter.escapingControls("\"\u{9B}\u{202E}\u{E0001}\"") == #""\u009b\u202e\udb40\udc01""#)
    #expect(JSONLinesWriter.escapingControls("\"茶\"") == "\"茶\"")
  }
}
