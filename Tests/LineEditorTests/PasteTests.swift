import Testing

@testable import LineEditor

@Suite("A pasted text")
struct PasteTests {
  @Test(
    "keeps its line breaks as LF, and loses the last one and its controls",
    arguments: [
      ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"), ("one\n\ntwo\n", "one\n\ntwo"), ("\r\n", ""),
      ("a\tb", "a\tb"), ("a\u{1B}[31mb\u{7}\u{9B}2J\u{0}c", "a[31mb2Jc"), ("e\u{301} 👩‍👩‍👧 漢", "e\u{301} 👩‍👩‍👧 漢"),
    ])
  func text(pasted: String, text: String) {
    // Scalar by scalar: CR LF is one Character.
    #expect(Array(Paste.text(of: Array(pasted.utf8)).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("bytes that are no UTF-8 become a replacement character each")
  func notUTF8() {
    #expect(Paste.text(of: [0x43, 0xE9, 0x21, 0xFF]) == "C\u{FFFD}!\u{FFFD}")
  }
}
