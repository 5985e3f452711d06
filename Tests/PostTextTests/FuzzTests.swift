import Fixtures
import PostTextFuzzing
import Testing

@Suite("any text at all")
struct FuzzTests {
  @Test("is read without a fault", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func randomTexts(seed: UInt64) {
    let post = "Read more at http://example.com/a_(b) by @crew, #tides $KEW 🐱"
    var texts = RandomTexts(seed: seed, posts: [post])
    for _ in 0..<4_000 {
      let text = texts.next()
      let broken = Properties.broken(by: text, appending: texts.nextFragment())
      #expect(broken.isEmpty, "\(broken) in \(text.debugDescription)")
      guard broken.isEmpty else { return }
    }
  }

  @Test(
    "is read without a fault, be it made to break programs",
    .enabled(if: NaughtyStrings.isThere, "\(NaughtyStrings.isMissing)"))
  func naughty() throws {
    let texts = try NaughtyStrings.all()
    #expect(texts.count > 500)
    for text in texts {
      #expect(Properties.broken(by: text, appending: "a") == [], "\(text.debugDescription)")
    }
  }
}
