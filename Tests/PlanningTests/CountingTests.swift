import Planning
import Testing

@Suite("Words that follow a count")
struct CountingTests {
  @Test(
    "a noun takes its s from two on, and for none",
    arguments: [(0, "0 posts"), (1, "1 post"), (2, "2 posts"), (-1, "-1 posts")])
  func nouns(_ count: Int, _ words: String) { #expect(count.of("post") == words) }

  @Test("of several words the first takes it")
  func severalWords() {
    #expect(2.of("post about others") == "2 posts about others")
    #expect(1.of("post about others") == "1 post about others")
  }

  @Test("a verb goes with it")
  func verbs() {
    #expect([0, 1, 2].map { $0.form("is", "are") } == ["are", "is", "are"])
  }
}
