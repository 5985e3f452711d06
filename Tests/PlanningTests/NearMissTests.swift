import Testing

@testable import Planning

@Suite("A near miss")
struct NearMissTests {
  private static let commands = ["draft", "schedule", "week", "list", "show", "undo", "goal"]

  @Test(
    "a slip of the fingers finds the word that was meant",
    arguments: [
      ("drfat", "draft"), ("draf", "draft"), ("drafts", "draft"), ("shedule", "schedule"),
      ("scehdule", "schedule"), ("WEEK", "week"), ("lsit", "list"), ("unod", "undo"), ("gaol", "goal"),
      ("wek", "week"),
    ])
  func found(typed: String, meant: String) {
    #expect(nearest(to: typed, among: Self.commands) == meant)
  }

  @Test(
    "a word far from all others finds nothing", arguments: ["", "xyzzy", "publish", "dr", "week-end", "🍞🍞🍞"])
  func notFound(typed: String) {
    #expect(nearest(to: typed, among: Self.commands) == nil)
  }

  @Test("of two words equally near, the first in the alphabet is found")
  func tie() {
    #expect(nearest(to: "cat", among: ["rat", "bat", "hat"]) == "bat")
  }

  @Test("a word that keeps none of its letters is no slip of another", arguments: ["?", "y"])
  func allOthers(typed: String) {
    #expect(nearest(to: typed, among: ["x"]) == nil)
  }

  @Test("there is nothing near among nothing")
  func empty() {
    #expect(nearest(to: "draft", among: [String]()) == nil)
  }

  @Test(
    "letters added, dropped, changed, or swapped with their neighbour count one each",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abxc", 1), ("abc", "ac", 1),
      ("abc", "axc", 1), ("abc", "acb", 1), ("abcd", "badc", 2), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distances(one: String, other: String, expected: Int) {
    #expect(distance(Array(one), Array(other)) == expected)
    #expect(distance(Array(other), Array(one)) == expected)
  }
}
