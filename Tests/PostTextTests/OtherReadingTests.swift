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

  @Test("only X and Bluesky have cashtags", arguments: Platform.allCases)
  func cashtags(platform: Platform) {
    #expect(platform.entities(in: "$KEW").cashtags.isEmpty == (platform != .x && platform != .bluesky))
  }

  @Test("a cashtag on Bluesky has a letter and up to four more letters or digits")
  func blueskyCashtags() {
    let found = Platform.bluesky.entities(
      in: "$KEW, ($a1) $GOOGLE $5 x$KEW $T\u{2019}s $T-1 https://kew.org/($KEW)")
    #expect(found.cashtags.map(\.text) == ["$KEW", "$a1", "$T"])
  }

  @Test("Bluesky knows protocols and top-level domains in small letters only")
  func blueskyCase() {
    let found = Platform.bluesky.entities(
      in: "HTTPS://kew.org Kew.org KEW.ORG kew.Org httpS://a.org httpd.conf")
    #expect(found.links.map(\.text) == ["Kew.org", "httpS://a.org", "httpd.conf"])
    #expect(
      Platform.bluesky.entities(in: "@crew.Social @Crew.social").mentions.map(\.text) == ["@Crew.social"])
  }

  @Test("a hashtag on Bluesky has 64 graphemes at most, however many scalars these are")
  func blueskyLongHashtags() {
    let flag = "🇫🇷"
    #expect(Platform.bluesky.entities(in: "#" + String(repeating: flag, count: 64)).hashtags.count == 1)
    #expect(Platform.bluesky.entities(in: "#" + String(repeating: flag, count: 65)).hashtags.isEmpty)
    #expect(Platform.bluesky.entities(in: "#" + String(repeating: "a", count: 65)).hashtags.isEmpty)
  }

  @Test("Mastodon links other protocols too, and addresses of XMPP and magnet links")
  func mastodonProtocols() {
    let links = [
      "gemini://kew.org/a", "Gopher://kew.org", "dat://kew.org", "dweb://kew.org", "ipfs://kew.org",
      "ipns://kew.org",
      "ssb://kew.org", "xmpp:ann@kew.org/room?join", "xmpp://ann@kew.org/talk.kew.org", "xmpp:kew.org",
      "magnet:?xt=urn:btih:abc",
    ]
    let text = links.joined(separator: " , ") + " ftp://kew.org xxmpp:kew.org magnet: xmpp:nowhere"
    #expect(Platform.mastodon.entities(in: text).links.map(\.text) == links)
    #expect(Platform.mastodon.length(of: "See gemini://kew.org/a/very/long/way/to/the/garden").count == 27)
    #expect(Platform.x.entities(in: "gemini://kew.org").links.isEmpty)
  }
}
