import Testing

@testable import Presentation

@Suite("Wrapping")
struct WrappingTests {
  private func wrapped(_ text: String, to width: Int, thenTo rest: Int? = nil) -> [String] {
    StyledText(text).cells.wrapped(to: width, thenTo: rest).map { String($0.map(\.character)) }
  }

  @Test("a line is broken at blanks, which go")
  func blanks() {
    #expect(wrapped("Fresh bread at eight", to: 11) == ["Fresh bread", "at eight"])
    #expect(wrapped("Fresh bread   at eight", to: 11) == ["Fresh bread", "at eight"])
  }

  @Test("a word that fills more than the line is cut within")
  func longWord() {
    #expect(wrapped("Donaudampfschifffahrt", to: 10) == ["Donaudampf", "schifffahr", "t"])
  }

  @Test("line breaks stay, empty lines too")
  func breaks() { #expect(wrapped("Fresh\n\nbread", to: 20) == ["Fresh", "", "bread"]) }

  @Test("lines after the first may be narrower")
  func rest() {
    #expect(wrapped("one two three four five", to: 14, thenTo: 10) == ["one two three", "four five"])
  }

  @Test("no line is taken to be narrower than eight columns")
  func narrowest() { #expect(wrapped("one two three", to: 1) == ["one two", "three"]) }

  @Test("a wide character goes to the next line where it would stand half outside")
  func wide() { #expect(wrapped("茶茶茶茶茶", to: 9) == ["茶茶茶茶", "茶"]) }

  @Test("a blank that does not break parts no line")
  func unbroken() { #expect(wrapped("at most 20\u{A0}%", to: 10) == ["at most", "20\u{A0}%"]) }

  @Test("a text is cut with … where more follows, and only there")
  func cut() {
    func cut(_ text: String, _ width: Int) -> String {
      String(StyledText(text).cells.cut(to: width).map(\.character))
    }
    #expect(cut("Fresh bread", 11) == "Fresh bread")
    #expect(cut("Fresh bread", 10) == "Fresh bre…")
    #expect(cut("茶茶茶", 4) == "茶…")
    #expect(cut("Fresh\nbread", 20) == "Fresh bread")
  }

  @Test("an excerpt is the same, made of a text's beginning or of all of it")
  func excerpt() {
    let texts = [
      "", "bread", "Fresh bread\nat seven, and rolls", "パンと rolls 🥐🥐 and 🇨🇭", "e\u{301}\r\nx\ty\u{1B}[31m",
    ]
    for text in texts + texts.map({ $0 + $0 }) {
      let styled: StyledText = "overdue: \(text, .bad)"
      for width in 1...60 {
        let short = styled.cells(upTo: width).cut(to: width).map(\.character)
        #expect(short == styled.cells.cut(to: width).map(\.character), "\(text), \(width)")
      }
    }
  }
}
