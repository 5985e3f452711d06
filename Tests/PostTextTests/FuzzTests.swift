import Foundation
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
    .enabled(
      if: FileManager.default.fileExists(atPath: naughtyStrings.path),
      "the naughty strings are not beside the package"))
  func naughty() throws {
    let texts = try JSONDecoder().decode([String].self, from: Data(contentsOf: Self.naughtyStrings))
    #expect(texts.count > 500)
    for text in texts {
      #expect(Properties.broken(by: text, appending: "a") == [], "\(text.debugDescription)")
    }
  }

  private static let naughtyStrings = Conformance.folder.appending(path: "naughty-strings/blns.json")
}
