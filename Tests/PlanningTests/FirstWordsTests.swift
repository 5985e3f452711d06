import Testing

@testable import Planning

@Suite("The first words of a text")
struct FirstWordsTests {
  @Test("a short text is given whole, on one line", arguments: ["", "Fresh bread", "👩‍👩‍👧‍👦 und Käse"])
  func short(text: String) {
    #expect(text.firstWords() == text)
  }

  @Test("line breaks and runs of blanks become one blank")
  func oneLine() {
    #expect("  Fresh\r\n\r\nbread \t at\u{2028}eight ".firstWords() == "Fresh bread at eight")
    #expect("  Fresh\r\n\r\nbread \t at\u{B}eight ".firstWords() == "Fresh bread at eight")
  }

  @Test("a long text is cut between words and ends in …")
  func cut() {
    #expect("Fresh bread at eight".firstWords(12) == "Fresh bread…")
    #expect("Fresh bread at eight".firstWords(19) == "Fresh bread at…")
    #expect("Fresh bread at eight".firstWords(20) == "Fresh bread at eight")
  }

  @Test("a word that fills the line is cut within")
  func longWord() {
    #expect("Donaudampfschifffahrtsgesellschaft".firstWords(10) == "Donaudamp…")
  }

  @Test("never more characters than the limit are given", arguments: 1...30)
  func limit(limit: Int) {
    for text in ["Fresh bread at eight, and rolls at nine", "🍞🥐🥖 🍞🥐🥖 🍞🥐🥖", String(repeating: "a", count: 99)]
    {
      #expect(text.firstWords(limit).count <= limit)
    }
  }

  @Test("a letter under thousands of marks brings few of them along, and a flag stays whole")
  func marks() {
    let heap = "a" + String(repeating: "\u{301}", count: 5000)
    for text in [heap, heap + " " + heap, "Rye " + heap] {
      #expect(text.firstWords(10).unicodeScalars.count <= 160)
    }
    let flag = "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} 👩🏽‍❤️‍💋‍👨🏿"
    #expect(flag.firstWords(10).unicodeScalars.elementsEqual(flag.unicodeScalars))
  }

  @Test("words behind many blanks are seen, and … tells of more")
  func blanks() {
    let gap = String(repeating: " \n", count: 500)
    #expect((gap + "Fresh").firstWords() == "Fresh")
    #expect(("Fresh" + gap + "bread").firstWords() == "Fresh bread")
    #expect(("Fresh" + gap + "bread at eight").firstWords(12) == "Fresh bread…")
  }
}
