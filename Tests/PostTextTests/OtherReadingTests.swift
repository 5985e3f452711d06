import PostText
import Testing

@Suite("Mastodon, Bluesky and the others")
struct OtherReadingTests {
  @Test("Mastodon wants a protocol for a link")
  func mastodonLinks() {
    let found = Platform.mastodon.entities(in: "example.com http://example.com/ü「a」")
    #expect(found.links.map(\.text) == ["http://example.com/ü「a"])
  }

  @Test("a mention on Mastodon names its server")
  func mastodonMentions() {
    let found = Platform.mastodon.entities(in: "@crew @ann.lee@kew.social, a@b.org =@no /@no")
    #expect(found.mentions.map(\.text) == ["@crew", "@ann.lee@kew.social"])
  }

  @Test("a hashtag on Mastodon stands after a space and may hold a middle dot")
  func mastodonHashtags() {
    let found = Platform.mastodon.entities(in: "#tides (#no #il·lusió #2026 #a_b")
    #expect(found.hashtags.map(\.text) == ["#tides", "#il·lusió", "#a_b"])
  }

  @Test("a mention on Bluesky is a domain")
  func blueskyMentions() {
    let found = Platform.bluesky.entities(in: "@crew @crew.bsky.social. (@ann.example.com) @no.nosuch")
    #expect(found.mentions.map(\.text) == ["@crew.bsky.social", "@ann.example.com"])
  }

  @Test("a link on Bluesky leaves the stop behind it and a parenthesis that it never opened")
  func blueskyLinks() {
    let found = Platform.bluesky.entities(in: "(see example.com/a) or https://localhost/b. notes.txt")
    #expect(found.links.map(\.text) == ["example.com/a", "https://localhost/b"])
  }

  @Test("a hashtag on Bluesky ends before punctuation and holds more than digits")
  func blueskyHashtags() {
    let found = Platform.bluesky.entities(in: "#tides! #2026 (#no #c++ #🌊")
    #expect(found.hashtags.map(\.text) == ["#tides", "#c++", "#🌊"])
  }

  @Test(
    "names on Instagram and Threads may hold dots, though not at the end",
    arguments: [
      Platform.instagram, .threads, .tiktok, .facebook, .pinterest,
    ])
  func dottedNames(platform: Platform) {
    let found = platform.entities(in: "with @harbour.bakery. and mail@kew.org")
    #expect(found.mentions.map(\.text) == ["@harbour.bakery"])
  }

  @Test("only X has cashtags", arguments: Platform.allCases)
  func cashtags(platform: Platform) {
    #expect(platform.entities(in: "$KEW").cashtags.isEmpty == (platform != .x))
  }
}
