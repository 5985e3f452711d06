import Testing

@testable import LineEditor

@Suite("A pasted text")
struct PasteTests {
  @Test(
    "keeps its line breaks as LF, and loses the last one, its controls and escape sequences whole",
    arguments: [
      ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"), ("one\n\ntwo\n", "one\n\ntwo"), ("\r\n", ""),
      ("a\tb", "a\tb"), ("a\u{1B}[31mb\u{7}\u{9B}2J\u{0}c", "ab2Jc"), ("e\u{301} 👩‍👩‍👧 漢", "e\u{301} 👩‍👩‍👧 漢"),
      ("abc\u{1B}[200~def", "abcdef"), ("\u{1B}]8;;https://x.com\u{1B}\\a\u{1B}]8;;\u{7}b\u{1B}", "ab"),
    ])
  func text(pasted: String, text: String) {
    // Scalar by scalar: CR LF is one Character.
    #expect(Paste.text(of: Array(pasted.utf8)).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test("with bytes that are no UTF-8 it is no text")
  func notUTF8() {
    #expect(Paste.text(of: [0x43, 0xE9, 0x21, 0xFF]) == nil)
    #expect(Paste.firstInvalid(in: [0x43, 0xE9, 0x21, 0xFF]) == 1)
  }
}
