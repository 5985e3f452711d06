import Testing

@testable import Guidance

@Suite("Examples")
struct ExampleTests {
  @Test(
    "brackets mark words, and doubled ones are brackets of the text",
    arguments: [
      ("no marks", "no marks", []),
      ("[We are] glad [to]", "We are glad to", [0..<6, 12..<14]),
      ("see [[1]]", "see [1]", []),
      ("at [[[link]]]!", "at [link]!", [3..<9]),
      ("[é🥖] rises", "é🥖 rises", [0..<2]),
      ("[a [[b]] c]", "a [b] c", [0..<7]),
      ("[[[[", "[[", []),
    ])
  func unmarked(_ marked: String, _ plain: String, _ marks: [Range<Int>]) {
    let found = Example.unmarked(marked)
    #expect(found.text == plain)
    #expect(found.marks == marks)
  }
}
