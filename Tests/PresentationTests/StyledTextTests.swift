import Testing

@testable import Presentation

@Suite("Text with styles")
struct StyledTextTests {
  @Test("is built by interpolation, and reads as its words")
  func interpolation() {
    let text: StyledText = "\("k4t9mz", .name) is \(2) days old"
    #expect(text.plain == "k4t9mz is 2 days old")
    #expect(text.spans.filter { $0.style == .name }.map(\.text) == ["k4t9mz"])
  }

  @Test("words are marked by their place, counted in Unicode scalars")
  func marking() {
    let text = StyledText("café loaf", marking: [0..<1, 6..<10])
    #expect(text.spans.filter { $0.style == .marked }.map(\.text) == ["c"])
    let accented = StyledText("cafe\u{301} loaf", marking: [6..<10])
    #expect(accented.spans.filter { $0.style == .marked }.map(\.text) == ["loaf"])
  }

  @Test("places that overlap, or lie outside, mark nothing more")
  func overlapping() {
    let text = StyledText("bread", marking: [0..<3, 2..<5, 4..<9])
    #expect(text.spans.filter { $0.style == .marked }.map(\.text) == ["bre"])
    #expect(text.plain == "bread")
  }

  @Test(
    "what can be typed stands last in an advice, behind a colon, without a full stop",
    arguments: [
      ("There is no plan yet. Start one with: new NAME", ["new NAME"]),
      ("More on one of them: explain RULE, or explain NUMBER", ["explain RULE", "explain NUMBER"]),
      ("Add who made it: their @handle.", []), ("Nothing is missing", []), ("Note: It is late", []),
    ])
  func advice(_ sentence: String, _ commands: [String]) {
    let text = StyledText(advice: sentence)
    #expect(text.plain == sentence)
    #expect(text.spans.filter { $0.style == .command }.map(\.text) == commands)
  }
}
