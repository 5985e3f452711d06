import Fixtures
import Testing

@testable import Planning

@Suite("A post's id")
struct PostIDTests {
  @Test(
    "lower-case letters, digits and hyphens make an id, up to 32 of them",
    arguments: ["k4t9mz", "a", "7", "post-12", "2026-11-24", String(repeating: "a", count: 32)])
  func accepted(text: String) {
    #expect(PostID(text)?.description == text)
  }

  @Test(
    "anything else makes none",
    arguments: [
      "", "-a", "K4t9", "k4 t9", "k4t9\n", "k_4", "k/4", "..", "ä1", "k4\u{301}", "🍞", "k4.json",
      String(repeating: "a", count: 33),
    ])
  func refused(text: String) {
    #expect(PostID(text) == nil)
  }

  @Test("a drawn id is six places of letters and digits that are not misread, the second a digit")
  func form() {
    var random = SplitMix64(seed: 47)
    for _ in 0..<2000 {
      let id = PostID.draw(using: &random, avoiding: []).description
      #expect(id.count == 6)
      #expect(id.allSatisfy { "abcdefghjkmnpqrstuvwxyz23456789".contains($0) }, "\(id)")
      #expect(id.first?.isLetter == true && id.dropFirst().first?.isNumber == true, "\(id)")
      #expect(PostID.looksLikeOne(id))
    }
  }

  @Test("a drawn id is none of those taken, though chance would have it so")
  func avoidsTaken() {
    var taken: Set<PostID> = []
    for _ in 0..<50 {
      // The same numbers each time: without avoiding, the same id each time.
      var random = SplitMix64(seed: 2026)
      let id = PostID.draw(using: &random, avoiding: taken)
      #expect(taken.insert(id).inserted)
    }
    var random = SplitMix64(seed: 2026)
    #expect(taken.contains(PostID.draw(using: &random, avoiding: [])))
  }

  @Test("an id and its prefixes look like one", arguments: ["k4", "k4t", "k4t9", "k4t9m", "k4t9mz"])
  func looksLikeID(text: String) {
    #expect(PostID.looksLikeOne(text))
  }

  @Test(
    "a word, a number or a single letter does not look like one",
    arguments: ["", "k", "bread", "44", "4k", "k0", "k1", "K4", "k4t9mz2", "k4!", "ä4", "to", "2026"])
  func looksLikeNone(text: String) {
    #expect(!PostID.looksLikeOne(text))
  }
}
