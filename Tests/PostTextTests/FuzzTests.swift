import Foundation
import PostTextFuzzing
import Testing

@Suite("any text at all")
struct FuzzTests {
  @Test("is read without a fault", arguments: [1, 2, 3, 4] as [UInt64])
  func randomTexts(seed: UInt64) {
    var texts = RandomTexts(
      seed: seed, posts: ["Read more at http://example.com/a_(b) by @crew, #tides $KEW 🐱"])
    for _ in 0..<2_000 {
      let text = texts.next()
      let broken = Properties.broken(by: text, appending: texts.nextFragment())
      #expect(broken.isEmpty, "\(broken) in \(text.debugDescription)")
      guard broken.isEmpty else { return }
    }
  }
}
