import TerminalText
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
      ("\u{E0001}", "‹E0001›"), ("a\u{E0041}b", "a‹E0041›b"), ("a\u{200B}b\u{FEFF}", "a‹200B›b‹FEFF›"),
      ("co\u{AD}op", "co‹AD›op"), ("a\u{200D}b", "a‹200D›b"), ("a\u{FE0F}\u{FE0F}", "a\u{FE0F}‹FE0F›"),
      ("\u{200F}a", "‹200F›a"),
    ])
  func shown(_ text: String, _ expected: String) { #expect(text.withControlsShown == expected) }

  @Test("a line break stays one, however it was typed")
  func lineBreaks() {
    #expect("a\nb".withControlsShown == "a\nb")
    #expect("a\r\nb".withControlsShown == "a\nb")
  }

  @Test(
    "whatever else people write stays as it is",
    arguments: ["", "Fresh bread", "茶 👩‍👩‍👧‍👦 café", "e\u{301}", "❤️‍🔥 👩🏽‍🍳 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "می‌خواهم", "क्‍ष"])
  func others(_ text: String) {
    #expect(Array(text.withControlsShown.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("JSON says them by escapes, which mean the same")
  func json() {
    #expect(JSONLinesWriter.escapingControls("\"\u{9B}\u{202E}\u{E0001}\"") == #""\u009b\u202e\udb40\udc01""#)
    #expect(JSONLinesWriter.escapingControls("\"茶\"") == "\"茶\"")
  }

  @Test("a text holds one where one of its letters is one, whichever it is")
  func held() {
    let differing = (0...UInt32(0x10FFFF)).lazy.compactMap(Unicode.Scalar.init).first { scalar in
      "a\(String(scalar))é".holdsTerminalControl != scalar.isTerminalControl
    }
    #expect(differing == nil)
  }
}
