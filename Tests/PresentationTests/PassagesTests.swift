import Testing

@testable import Presentation

@Suite("Passages of a long text")
struct PassagesTests {
  /// - Parameter words: each stands once in the text.
  private func shown(_ text: String, _ words: [String], to width: Int) -> (text: String, columns: Int) {
    let scalars = Array(text.unicodeScalars)
    let marks = words.compactMap { word -> Range<Int>? in
      let letters = Array(word.unicodeScalars)
      return (0...(scalars.count - letters.count)).first {
        Array(scalars[$0..<($0 + letters.count)]) == letters
      }
      .map { $0..<($0 + letters.count) }
    }
    let cells = StyledText(text, marking: marks.sorted { $0.lowerBound < $1.lowerBound }).cells.passages(
      to: width)
    return (String(cells.map(\.character)), cells.columns)
  }

  private let long = "tea " + String(repeating: "and more of it ", count: 20) + "salt "
  private let end = String(repeating: "with some more ", count: 20) + "flour"

  @Test(
    "each different marked word is shown where there is room, and never more than that", arguments: 8...200)
  func showsWords(_ width: Int) {
    let (text, columns) = shown(long + end, ["tea", "salt", "flour"], to: width)
    #expect(columns <= width)
    if width >= 42 { #expect(["tea", "salt", "flour"].allSatisfy(text.contains), "\(text)") }
    #expect(text.contains("tea"))
  }

  @Test("a word within a long one without blanks is shown, in wide letters too", arguments: ["x", "漢"])
  func withoutBlanks(_ letter: String) {
    let text = String(repeating: letter, count: 300) + "salt" + String(repeating: letter, count: 300)
    for width in 20...60 {
      let (shown, columns) = shown(text, ["salt"], to: width)
      #expect(shown.contains("salt") && columns <= width)
      #expect(shown.hasPrefix("…") && shown.hasSuffix("…"))
    }
  }

  @Test("a text that fits is whole, and one at whose end the word stands fills the line")
  func fits() {
    #expect(shown("tea and salt", ["salt"], to: 12).text == "tea and salt")
    #expect(shown("tea with milk, and salt", ["salt"], to: 16).text == "…milk, and salt")
    #expect(shown("tea with milk, and salt", [], to: 10).text == "tea with …")
  }
}
