import PostText
import Testing

@Suite("A text as a thread")
struct ThreadTests {
  private func parts(_ text: String, on platform: Platform = .x, limit: Int? = nil) -> [String]? {
    var limits = Limits.standard(for: platform)
    if let limit { limits.length = limit }
    return ThreadParts(text, limits: limits)?.parts
  }

  @Test("what fits is one part, and bears no number")
  func single() {
    #expect(parts("Rye at seven.") == ["Rye at seven."])
    #expect(parts("") == [""])
    #expect(parts("  Rye at seven.\n") == ["Rye at seven."])
  }

  @Test("it is parted at paragraphs, else at sentences, else at words")
  func seams() {
    #expect(
      parts("One loaf.\n\nTwo loaves. Three loaves.", limit: 30) == [
        "One loaf.\n1/2", "Two loaves. Three loaves.\n2/2",
      ])
    #expect(
      parts("One loaf. Two loaves. Three loaves.", limit: 26) == [
        "One loaf. Two loaves.\n1/2", "Three loaves.\n2/2",
      ])
    #expect(
      parts("One loaf and two loaves and three", limit: 20) == [
        "One loaf and two\n1/2", "loaves and three\n2/2",
      ])
    #expect(
      parts(String(repeating: "a", count: 30), limit: 20) == ["aaaaaaaaaaaaaaaa\n1/2", "aaaaaaaaaaaaaa\n2/2"])
  }

  @Test("links, mentions and characters stay whole")
  func wholes() {
    let link = "https://example.com/a-long/way/to"
    #expect(
      parts("See it there: \(link) now", on: .threads, limit: 42) == [
        "See it there:\n1/2", "\(link) now\n2/2",
      ])
    #expect(parts("See it: \(link)", on: .threads, limit: 30) == nil)
    #expect(parts("By the best, who is @harbourbakery", limit: 24)?.last == "@harbourbakery\n2/2")
    let family = "👨‍👩‍👧‍👦"
    let parted = parts(String(repeating: family, count: 20), on: .bluesky, limit: 15)
    #expect(parted?.count == 2 && parted?.first == String(repeating: family, count: 11) + "\n1/2")
  }

  @Test("white space that a platform takes into a link stays with it")
  func whiteSpaceInLinks() throws {
    let text = "☺한국https://co.jp?q=1@a.bsky.social\u{3000}"
    let entities = Platform.mastodon.entities(in: text)
    let thread = try #require(ThreadParts(text, limits: .standard(for: .mastodon)))
    let cuts = Set(thread.ranges.flatMap { [$0.lowerBound, $0.upperBound] })
    for entity in entities.links + entities.mentions {
      #expect(cuts.isDisjoint(with: entity.range.dropFirst()))
    }
  }

  @Test("the number is counted, with as many digits as it takes")
  func markings() throws {
    let long = (1...40).map { "Loaf number \($0) is rye." }.joined(separator: " ")
    let found = try #require(parts(long, limit: 40))
    #expect(found.count > 9 && found.allSatisfy { $0.count <= 40 })
    #expect(found[11].hasSuffix("\n12/\(found.count)"))
  }

  @Test("the writer's own breaks win, and are told from words")
  func ownBreaks() {
    #expect(parts("One loaf.\n---\nTwo loaves.\n\n---\n") == ["One loaf.\n1/2", "Two loaves.\n2/2"])
    #expect(ThreadParts.areMeant(by: "One.\n---\nTwo.") && ThreadParts.areMeant(by: "Bread 🧵"))
    #expect(!ThreadParts.areMeant(by: "One --- two.\n-- three\n---"))
  }

  @Test("what is numbered by hand is taken as it is numbered")
  func numbered() {
    #expect(parts("1/2 One loaf.\n\n2/2 Two loaves.") == ["1/2 One loaf.", "2/2 Two loaves."])
    #expect(parts("One loaf. 1/2\nTwo loaves. 2/2") == ["One loaf. 1/2", "Two loaves. 2/2"])
    #expect(parts("(1/) One loaf.\n(2/) Two.") == ["(1/) One loaf.", "(2/) Two."])
    #expect(ThreadParts.numbered(in: "1/2 cup of oats\n1/2 cup of rye").isEmpty)
    #expect(ThreadParts.numbered(in: "1/2 One.\n3/2 Three.").isEmpty)
    #expect(parts("1/2 One loaf.\n2/2 \(String(repeating: "a", count: 300))") == nil)
  }
}
