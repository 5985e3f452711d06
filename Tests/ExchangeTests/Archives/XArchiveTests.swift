import Planning
import Testing

@testable import Archives
@testable import Exchange

/// An archive made of a few files.
func archive(_ files: [String: String]) throws -> ArchivedPosts {
  let container = Container.files(files.keys) { ByteSource(Array((files[$0] ?? "").utf8)) }
  let importer = try #require(
    ArchiveImporter.forEntries(container.names)
      ?? container.names.first.flatMap {
        ArchiveImporter.forFile(named: $0, beginning: Array((files[$0] ?? "").utf8.prefix(8192)))
      })
  var reader = ArchiveReader(container, title: "it", keepsGood: false)
  return try importer.read(&reader)
}

@Suite("An archive of X's")
struct XArchiveTests {
  private static let account = """
    window.YTD.account.part0 = [ { "account": { "accountId": "11", "username": "harbourbakery", \
    "accountDisplayName": "Harbour Bakery", "email": "secret@harbour.example" } } ]
    """

  private func tweet(
    _ id: Int, _ text: String, _ more: String = "", at: String = "Wed Apr 09 14:56:43 +0000 2025"
  ) -> String {
    """
    { "tweet": { "id_str": "\(id)", "created_at": "\(at)", "full_text": "\(text)", "truncated": false\(more.isEmpty ? "" : ", \(more)") } }
    """
  }

  private func posts(_ tweets: String..., notes: String = "") throws -> ArchivedPosts {
    var files = [
      "data/account.js": Self.account,
      "data/tweets.js": "window.YTD.tweets.part0 = [ \(tweets.joined(separator: ",\n")) ]",
    ]
    if !notes.isEmpty { files["data/note-tweet.js"] = "window.YTD.note_tweet.part0 = [ \(notes) ]" }
    return try archive(files)
  }

  private func reply(to id: Int?, user: Int, _ name: String? = nil) -> String {
    let fields = [
      id.map { "\"in_reply_to_status_id_str\": \"\($0)\"" }, "\"in_reply_to_user_id_str\": \"\(user)\"",
      name.map { "\"in_reply_to_screen_name\": \"\($0)\"" },
    ]
    return fields.compactMap(\.self).joined(separator: ", ")
  }

  private func mention(_ name: String, at start: Int, id: Int = 22) -> String {
    #""entities": { "user_mentions": [ { "screen_name": "\#(name)", "id_str": "\#(id)", "indices": ["\#(start)","9"] } ] }"#
  }

  private func link(_ address: String) -> String {
    #""entities": { "urls": [ { "url": "https://t.co/a", "expanded_url": "\#(address)" } ], "media": [ { "url": "https://t.co/b" } ] }"#
  }

  @Test("a retweet is a boost of whoever is named behind RT; one of its own account is about us")
  func retweets() throws {
    let rows = try posts(
      tweet(1, "RT @MardlePots: A crock…", mention("MardlePots", at: 3)),
      tweet(2, "RT @HarbourBakery: Rye", mention("HarbourBakery", at: 3)),
      tweet(3, "RT @nobody is what I would type", mention("else", at: 30))
    ).rows
    #expect(rows.map(\.kind) == [.boost, .story, nil] && rows.map(\.with) == [["@MardlePots"], [], []])
    #expect(rows[0].kindBy == .form && rows[0].source == "x:1")
    #expect(rows[0].url == "https://x.com/harbourbakery/status/1")
  }

  @Test("a reply to another is talk, with a status or without, with a name or without")
  func replies() throws {
    let rows = try posts(
      tweet(1, "@mardle yes", reply(to: 9, user: 22, "mardle")),
      tweet(2, "@mardle hi", reply(to: nil, user: 22, "mardle")),
      tweet(3, "gone", reply(to: 9, user: 23)),
      tweet(4, "@mardle", reply(to: 8, user: 22) + ", " + mention("mardle", at: 0))
    ).rows
    #expect(rows.map(\.kind) == [.talk, .talk, .talk, .talk])
    #expect(rows.map(\.with) == [["@mardle"], ["@mardle"], [], ["@mardle"]])
    #expect(rows[0].replyTo == "https://x.com/mardle/status/9")
  }

  @Test(
    "parts of a thread are joined to its first, in order, and count as no posts; one whose first is gone is left out"
  )
  func threads() throws {
    let all = try posts(
      tweet(12, "third", reply(to: 11, user: 11)), tweet(10, "first"),
      tweet(11, "second", reply(to: 10, user: 11)),
      tweet(30, "lost", reply(to: 29, user: 11)))
    #expect(all.rows.map(\.text) == ["first"] && all.rows[0].parts == ["second", "third"])
    #expect(all.leftOut.parts == 3)
  }

  @Test("of an edited post the last version counts, under the key of the first")
  func edits() throws {
    let first = #""edit_info": { "initial": { "editTweetIds": ["1", "2"] } }"#
    let last = #""edit_info": { "edit": { "editControlInitial": { "editTweetIds": ["1", "2"] } } }"#
    let rows = try posts(tweet(1, "rye", first), tweet(2, "Rye", last)).rows
    #expect(rows.map(\.text) == ["Rye"] && rows[0].source == "x:1")
    #expect(rows[0].url?.hasSuffix("/2") == true)
  }

  @Test("links are whole, letters are unescaped once and after them, and links to one's own pictures go")
  func texts() throws {
    let rows = try posts(
      tweet(
        1, "Rye &amp;lt; sea https://t.co/a https://t.co/b", link("https://mardlepots.example/?a=1&amp;b"))
    ).rows
    #expect(rows[0].text == "Rye &lt; sea https://mardlepots.example/?a=1&b")
  }

  @Test("a post over 280 letters is whole in another file, and known by its second and its beginning")
  func notes() throws {
    let beginning = String(repeating: "Rye and oats. ", count: 5)
    func note(_ text: String) -> String {
      #"{ "noteTweet": { "noteTweetId": "99", "createdAt": "2025-04-09T14:56:43.000Z", "core": { "text": "\#(text)", "urls": [ { "shortUrl": "https://t.co/z", "expandedUrl": "https://oats.example" } ] } } }"#
    }
    let rows = try posts(
      tweet(1, beginning + "…"), tweet(2, "Another of that second"),
      notes: note(beginning + "To the end https://t.co/z") + "," + note("Of somebody else")
    ).rows
    #expect(rows.map(\.text) == [beginning + "To the end https://oats.example", "Another of that second"])
  }

  @Test("a quote of another's is a share, of one's own is about us, and a list or a page is no quote")
  func quotes() throws {
    let rows = try posts(
      tweet(1, "So true https://t.co/a", link("https://twitter.com/Mardle/status/5")),
      tweet(2, "Again https://t.co/a", link("https://x.com/HARBOURBAKERY/status/5")),
      tweet(3, "See https://t.co/a", link("https://x.com/mardle/lists/5")),
      tweet(4, "See https://t.co/a", link("https://evil.example/x.com/status/5"))
    ).rows
    #expect(rows.map(\.kind) == [.share, .story, nil, nil])
    #expect(rows[0].with == ["@Mardle"])
  }

  @Test("pictures without words are counted and left out")
  func pictures() throws {
    let all = try posts(
      tweet(1, "https://t.co/b", link("https://a.example")), tweet(2, "https://t.co/x https://t.co/y"))
    #expect(all.rows.isEmpty && all.leftOut.withoutWords == 2)
  }

  @Test("whose it is, and how many were deleted, is in the manifest too; no e-mail address is kept")
  func manifest() throws {
    let all = try archive([
      "twitter-2026/data/manifest.js": """
      window.__THAR_CONFIG = { "userInfo": { "accountId": "11", "userName": "harbourbakery", "displayName": "Harbour" },
        "dataTypes": { "deletedTweets": { "files": [ { "fileName": "data/deleted-tweets.js", "count": "7" } ] } } }
      """,
      "twitter-2026/data/tweet.js":
        "window.YTD.tweet.part0 = [ \(tweet(1, "old", reply(to: 9, user: 11))), \(tweet(2, "b")) ]",
      "twitter-2026/data/tweets-part1.js": "window.YTD.tweets.part1 = [ \(tweet(3, "c")) ]",
    ])
    #expect(all.account == ArchivedAccount(handle: "@harbourbakery", name: "Harbour", platform: .x))
    #expect(all.leftOut.deleted == 7 && all.leftOut.parts == 1 && all.rows.map(\.text) == ["b", "c"])
  }

  @Test("files that hold messages, addresses or tokens are not among those that are opened")
  func unopened() {
    for name in [
      "direct-messages", "ip-audit", "device-token", "deleted-tweets", "tweet-headers", "like", "follower",
    ] {
      #expect(!ArchiveImporter.isWanted("data/\(name).js"), "\(name)")
    }
    #expect(!ArchiveImporter.isWanted("tweets.json") && ArchiveImporter.isWanted("a/b/data/tweets-part3.js"))
  }

  @Test("a time that does not exist is told by its row, and the others are taken")
  func times() throws {
    let all = try posts(tweet(1, "a", at: "Thu Feb 30 10:00:00 +0000 2025"), tweet(2, "b"))
    #expect(all.rows.count == 1)
    #expect(complaints(all.problems) == ["1: “Thu Feb 30 10:00:00 +0000 2025” is no time of X's"])
  }
}
