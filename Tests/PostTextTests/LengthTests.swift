import PostText
import Testing

@Suite("lengths")
struct LengthTests {
  @Test(
    "each platform counts in its own unit",
    arguments: [
      (Platform.x, 2, "weighted"), (.threads, 25, "characters"), (.bluesky, 1, "graphemes"),
      (.mastodon, 1, "graphemes"), (.linkedin, 7, "characters"), (.facebook, 7, "characters"),
      (.instagram, 7, "characters"), (.tiktok, 11, "UTF-16 units"), (.pinterest, 7, "characters"),
      (.youtube, 25, "bytes"),
    ])
  func family(platform: Platform, count: Int, unit: String) {
    let length = platform.length(of: "👨‍👩‍👧‍👦")
    #expect(length.count == count)
    #expect(length.unit.rawValue == unit)
  }

  @Test("a link is 23 on X and Mastodon, and what it is elsewhere")
  func links() {
    let text = "Bread: https://example.com/a/very/long/way/to/the/bakery"
    #expect(Platform.x.length(of: text).count == 30)
    #expect(Platform.mastodon.length(of: text).count == 30)
    #expect(Platform.bluesky.length(of: text).asWritten == text.count)
    #expect(Platform.mastodon.length(of: "kew.org").count == 7)
    #expect(Platform.x.length(of: "kew.org").count == 23)
  }

  @Test("an account on another server counts without its server on Mastodon")
  func servers() {
    #expect(Platform.mastodon.length(of: "@ann@kew.social é hi").count == 9)
    #expect(Platform.mastodon.length(of: "👩‍👧 @ann@kew.social").count == 6)
  }

  @Test("X counts what normalization leaves")
  func normalization() {
    #expect(Platform.x.length(of: "e\u{301}").count == 1)
    #expect(Platform.x.length(of: "\u{1100}\u{1161}\u{11A8}").count == 2)
    #expect(Platform.x.length(of: "\u{FB2C}").count == 3)
  }

  @Test("X counts an emoji sequence that Unicode does not know by its parts")
  func unknownSequence() {
    #expect(Platform.x.length(of: "🐱\u{200D}🐱").count == 5)
    #expect(Platform.x.length(of: "🏴󠁧󠁢󠁷󠁬󠁳󠁿🇫🇷🇫🇫1️⃣✌🏿❤️©").count == 15)
  }

  @Test("the overflow is the first character that no longer fits")
  func overflow() {
    #expect(Platform.x.length(of: "abcdef", limit: 4).overflow == 4)
    #expect(Platform.x.length(of: "日本語", limit: 4).overflow == 2)
    #expect(Platform.x.length(of: "ab https://example.com", limit: 10).overflow == 3)
    #expect(Platform.x.length(of: "e\u{301}e\u{301}e\u{301}", limit: 2).overflow == 4)
    #expect(Platform.mastodon.length(of: "hi @ann@kew.social there", limit: 8).overflow == 19)
    #expect(Platform.mastodon.length(of: "ab https://example.com c", limit: 26).overflow == 22)
    #expect(Platform.bluesky.length(of: "a\r\nb👩‍👧c", limit: 4).overflow == 7)
    #expect(Platform.youtube.length(of: "日本語", limit: 4).overflow == 1)
    #expect(Platform.tiktok.length(of: "a🐱b", limit: 2).overflow == 1)
    #expect(Platform.threads.length(of: "a🐱b", limit: 5).overflow == 2)
  }

  @Test("a text of just the limit fits", arguments: Platform.allCases)
  func justFits(platform: Platform) {
    let limit = Limits.standard(for: platform).length
    #expect(platform.length(of: String(repeating: "a", count: limit)).fits)
    #expect(platform.length(of: String(repeating: "a", count: limit + 1)).overflow == limit)
  }

  @Test("X refuses the characters that no post may hold")
  func refused() {
    #expect(Platform.x.length(of: "ab\u{FFFE}c").overflow == 2)
    #expect(Platform.threads.length(of: "ab\u{FFFE}c").fits)
  }

  @Test(
    "Bluesky's app shortens a link before it counts: its host and 13 characters of a long path, and three dots",
    arguments: [
      ("https://example.com/a/very/long/way", "example.com/a/very/long/...".count),
      ("https://example.com/123456789012345?", "example.com/123456789012...".count + 1),
      ("http://example.com/", "example.com".count), ("https://ann@example.com:443/a", "example.com/a".count),
      ("https://example.com:8080/a", "example.com:8080/a".count),
      ("https://münchen.de/é", "xn--mnchen-3ya.de/%C3%A9".count),
    ])
  func shortLinks(link: String, count: Int) {
    let length = Platform.bluesky.length(of: "ab " + link)
    #expect(length.count == 3 + count)
    #expect(length.asWritten == 3 + link.count)
  }

  @Test(
    "a link without a protocol stays as it is on Bluesky, and so does what is no address",
    arguments: ["example.com/a/very/long/way/to/go", "https://a%b/a/very/long/way/to/go", "https://a.org:x/"])
  func longLinks(link: String) {
    let length = Platform.bluesky.length(of: link)
    #expect(length.count == link.count)
    #expect(length.asWritten == nil)
  }

  @Test("a text is too long for Bluesky where it is both shortened and as written")
  func neither() {
    let link = "https://example.com/" + String(repeating: "a", count: 60)
    let short = 11 + 16
    #expect(Platform.bluesky.length(of: String(repeating: "b", count: 299 - short) + " " + link).fits)
    let long = String(repeating: "b", count: 300 - short) + " " + link
    #expect(Platform.bluesky.length(of: long).overflow == 301 - short)
  }

  @Test("Bluesky counts bytes beside graphemes")
  func bytes() {
    let text = String(repeating: "👨‍👩‍👧‍👦", count: 130)
    #expect(text.utf8.count == 3250)
    let length = Platform.bluesky.length(of: text)
    #expect(length.count == 130)
    #expect(length.overflow == 840)
  }
}
