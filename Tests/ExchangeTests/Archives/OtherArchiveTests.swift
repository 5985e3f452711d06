import Fixtures
import Foundation
import Planning
import Testing

@testable import Archives
@testable import Exchange

@Suite("An archive of LinkedIn's")
struct LinkedInArchiveTests {
  private static let shares = """
    Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility
    2025-03-01 09:00:00,https://l.example/71,"Rye week.""
    ""\"\"
    ""All of it by Mardle Pots",https://mardlepots.example/rye,"",MEMBER_NETWORK
    2025-03-01 09:00:00,https://l.example/71,"Rye week, again",,,MEMBER_NETWORK
    2025-03-02 09:00:00,https://l.example/72,,,https://m.example/1.png,MEMBER_NETWORK

    """

  @Test(
    "line breaks in texts are what they were, a link twice counts once, and rows without words are counted")
  func shares() throws {
    let all = try archive(["Shares.csv": Self.shares])
    #expect(all.rows.map(\.text) == ["Rye week.\n\nAll of it by Mardle Pots\nhttps://mardlepots.example/rye"])
    #expect(all.rows[0].kind == nil && all.leftOut.withoutWords == 1 && all.problems.isEmpty)
  }

  @Test("comments have quotes behind backslashes, and unquoted texts that go on in the next line")
  func comments() throws {
    let all = try archive([
      "Complete/Comments.csv": """
      Date,Link,Message
      2025-03-01 10:00:00,https://l.example/70,"Mardle I keep saying \\"rye\\", too"
      2025-03-02 10:00:00,https://l.example/70,A line
      and another
      """
    ])
    #expect(all.rows.map(\.text) == ["Mardle I keep saying \"rye\", too", "A line\nand another"])
    #expect(all.rows.allSatisfy { $0.kind == .talk && $0.kindBy == .form })
  }

  @Test("bare reposts are boosts, and the tables of 2018 come in UTF-16 with tabs")
  func others() throws {
    let reposts = try archive(["InstantReposts.csv": "Date,Link\n2025-03-01 10:00:00,https://l.example/9\n"])
    #expect(reposts.rows.map(\.kind) == [.boost] && reposts.rows[0].text == "https://l.example/9")
    let old = "Date\tShareLink\tShareCommentary\n2017/06/08 08:15:44 UTC\thttps://l.example/1\tCafé\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in old.utf16 {
      bytes.append(UInt8(unit & 255))
      bytes.append(UInt8(unit >> 8))
    }
    let source = ByteSource(bytes)
    let container = Container.files(["Shares.csv"]) { _ in source }
    var reader = ArchiveReader(container, title: "it", keepsGood: false)
    let all = try ArchiveImporter.linkedIn.read(&reader)
    #expect(all.rows.map(\.text) == ["Café"] && all.problems.isEmpty)
  }
}

@Suite("A repository of Bluesky's")
struct BlueskyArchiveTests {
  private static let own = "did:plc:own"

  private func record(_ text: String, _ more: String = "") -> String {
    "{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-03-01T09:00:00.000-07:00\",\"text\":\"\(text)\"\(more.isEmpty ? "" : ",\(more)")}"
  }

  private func unpacked(_ posts: [String: String], reposts: [String: String] = [:]) throws -> ArchivedPosts {
    var files = ["\(Self.own)/_commit.json": "{\"did\":\"\(Self.own)\",\"version\":3}"]
    for (key, text) in posts { files["\(Self.own)/app.bsky.feed.post/\(key).json"] = text }
    for (key, text) in reposts { files["\(Self.own)/app.bsky.feed.repost/\(key).json"] = text }
    return try archive(files)
  }

  private func reply(to uri: String) -> String {
    #""reply":{"parent":{"uri":"\#(uri)"},"root":{"uri":"\#(uri)"}}"#
  }
  private func quote(_ uri: String) -> String {
    #""embed":{"$type":"app.bsky.embed.record","record":{"uri":"\#(uri)"}}"#
  }

  @Test("links are whole by their bytes, a mention names its account, and a card's address is kept")
  func texts() throws {
    let facets =
      #""facets":[{"index":{"byteStart":5,"byteEnd":9},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://a.example/long"}]}],"embed":{"external":{"uri":"https://b.example"}}"#
    let mention =
      #""facets":[{"index":{"byteStart":0,"byteEnd":4},"features":[{"$type":"app.bsky.richtext.facet#mention","did":"did:plc:ana"}]}],\#(reply(to: "at://did:plc:ana/app.bsky.feed.post/9"))"#
    let rows = try unpacked(["3a": record("caf\\u00e9a.ex", facets), "3b": record("@ana yes", mention)]).rows
    #expect(rows.map(\.text) == ["caféhttps://a.example/long\nhttps://b.example", "@ana yes"])
    #expect(rows[1].kind == .talk && rows[1].with == ["@ana"])
    #expect(rows[0].url == "https://bsky.app/profile/did:plc:own/post/3a")
  }

  @Test("quotes of others are shares, of feeds none; own parts are joined; own reposts are about us")
  func forms() throws {
    let all = try unpacked(
      [
        "3a": record("one"), "3b": record("two", reply(to: "at://did:plc:own/app.bsky.feed.post/3a")),
        "3c": record("see", quote("at://did:plc:x/app.bsky.feed.post/1")),
        "3d": record("feed", quote("at://did:plc:x/app.bsky.feed.generator/1")),
        "3e": record("mine", quote("at://did:plc:own/app.bsky.feed.post/3a")), "3f": record(""),
      ],
      reposts: [
        "3g":
          #"{"createdAt":"2026-03-01T09:00:00Z","subject":{"uri":"at://did:plc:x/app.bsky.feed.post/1"}}"#,
        "3h":
          #"{"createdAt":"2026-03-01T09:00:00Z","subject":{"uri":"at://did:plc:own/app.bsky.feed.post/3a"}}"#,
      ])
    func kind(_ key: String) -> Kind? { all.rows.first { $0.source?.hasSuffix("/" + key) == true }?.kind }
    let reposts = all.rows.filter { $0.source?.hasPrefix("bluesky-repost") == true }
    #expect(all.rows.count == 6 && all.leftOut.parts == 1 && all.leftOut.withoutWords == 1)
    #expect(kind("3c") == .share && kind("3d") == nil && kind("3e") == .story)
    #expect(reposts.count { $0.kind == .boost } == 1 && reposts.count { $0.kind == .story } == 1)
    #expect(all.rows.first { $0.text == "one" }?.parts == ["two"])
  }

  @Test("of a feed a repost's time is its own, and a pinned post counts once")
  func feed() throws {
    let author = #""author":{"did":"did:plc:own","handle":"bakery.example","displayName":"Bakery"}"#
    let post = #"{"uri":"at://did:plc:own/app.bsky.feed.post/1",\#(author),"record":\#(record("Rye"))}"#
    let other =
      #"{"uri":"at://did:plc:x/app.bsky.feed.post/2","author":{"did":"did:plc:x","handle":"ana.example"},"record":\#(record("Oats"))}"#
    let all = try archive([
      "feed.json": """
      {"feed":[{"post":\(post),"reason":{"$type":"app.bsky.feed.defs#reasonPin"}},
        {"post":\(other),"reason":{"$type":"app.bsky.feed.defs#reasonRepost","indexedAt":"2026-05-01T09:00:00Z"}},
        {"post":\(post)}],"cursor":"x"}
      """
    ])
    #expect(all.rows.map(\.text).sorted() == ["Oats", "Rye"] && all.account?.handle == "@bakery.example")
    let repost = try #require(all.rows.first { $0.kind == .boost })
    #expect(repost.with == ["@ana.example"] && repost.at == .instant(isoInstant("2026-05-01T09:00:00Z") ?? 0))
  }

  /// A repository of one post: a header, a commit, a tree of one entry, and the post.
  static let repository = bytes(
    """
    GqJlcm9vdHOB2CpGAAFxEgEBZ3ZlcnNpb24BJAFxEgEBomNkaWRrZGlkOnBsYzpvd25kZGF0YdgqRgABcRIBAjYBcRIBAqJh\
    bPZhZYGkYXAAYWtVYXBwLmJza3kuZmVlZC5wb3N0LzNrYXbYKkYAAXESAQNhdPYrAXESAQOiZHRleHRjUnllaWNyZWF0ZWRB\
    dHEyMDI2LTAzLTAxVDA5OjAwWg==
    """)

  private static func bytes(_ base64: String) -> [UInt8] {
    Data(base64Encoded: base64).map { Array($0) } ?? []
  }

  @Test("a repository in one file is read by its tree")
  func repositoryFile() throws {
    let container = Container.files(["a.car"]) { _ in ByteSource(Self.repository) }
    #expect(RepositoryFile.begins(Self.repository))
    var reader = ArchiveReader(container, title: "it", keepsGood: false)
    let all = try ArchiveImporter.bluesky.read(&reader)
    #expect(
      all.rows.map(\.text) == ["Rye"]
        && all.rows[0].source == "bluesky:at://did:plc:own/app.bsky.feed.post/3k")
  }

  @Test("a repository with any bytes changed or cut is read or refused", arguments: [1, 2, 3] as [UInt64])
  func changedBytes(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    for _ in 0..<8000 {
      var bytes = Self.repository
      for _ in 0...(dice.next() % 4) {
        bytes[Int(dice.next() % UInt64(bytes.count))] = UInt8(dice.next() % 256)
      }
      if dice.next() % 4 == 0 { bytes.removeLast(Int(dice.next() % UInt64(bytes.count))) }
      _ = try? RepositoryFile(bytes)
      _ = try? CBOR.value(bytes[...])
    }
  }
}

@Suite("Exports of other platforms")
struct OtherArchiveTests {
  @Test("Meta's letters are what they were, in words and in keys; what is no such text stays")
  func mojibake() {
    #expect("caf\u{C3}\u{A9} \u{F0}\u{9F}\u{8D}\u{9E}".withoutMojibake == "café 🍞")
    #expect("café".withoutMojibake == "café" && "Ā\u{C3}\u{A9}".withoutMojibake == "Ā\u{C3}\u{A9}")
    #expect(
      JSON.object([.init(key: "\u{C3}\u{A9}", value: .string("\u{C3}\u{A9}"))]).withoutMojibake["é"].text
        == "é")
  }

  @Test("Facebook's posts bear their links and tags, doubled rows have one key, and comments are talk")
  func facebook() throws {
    let post =
      #"{"timestamp":1709280000,"data":[{"post":"Rye caf\u00c3\u00a9"},{"update_timestamp":1}],"attachments":[{"data":[{"external_context":{"url":"https://m.example"}}]}],"tags":[{"name":"Mardle"}]}"#
    let all = try archive([
      "posts/your_posts_1.json": "[\(post),\(post),{\"timestamp\":1709280001,\"data\":[{}]}]",
      "comments_and_reactions/comments.json":
        #"{"comments_v2":[{"timestamp":1709281000,"data":[{"comment":{"comment":"Thank you","author":"Harbour Bakery"}}]}]}"#,
    ])
    #expect(
      Set(all.rows.map(\.text)) == ["Rye café\nhttps://m.example", "Thank you"]
        && all.leftOut.withoutWords == 1)
    #expect(Set(all.rows.compactMap(\.source)).count == 2 && all.rows.contains { $0.with == ["Mardle"] })
    #expect(all.rows.filter { $0.kind == .talk }.map(\.text) == ["Thank you"])
  }

  @Test(
    "Instagram's words stand on the picture or beside several; a comment is with the owner whose label is known"
  )
  func instagram() throws {
    let all = try archive([
      "your_instagram_activity/media/posts_1.json":
        #"[{"media":[{"creation_timestamp":1709280000,"title":"One"}]},{"media":[{"creation_timestamp":1,"title":""},{"creation_timestamp":2}],"title":"Several","creation_timestamp":1709280009},{"media":[{"creation_timestamp":3,"title":""}]}]"#,
      "your_instagram_activity/comments/post_comments_1.json":
        #"[{"media_list_data":[{"uri":""}],"string_map_data":{"Comment":{"value":"Lovely"},"Media Owner":{"value":"ana"},"Time":{"timestamp":1709280001}}},{"string_map_data":{"Opmerking":{"value":"Wat een brood"},"Eigenaar":{"value":"ben"},"Tijd":{"timestamp":1709280002}}}]"#,
      "your_instagram_activity/threads/threads_and_replies.json":
        #"{"text_post_app_text_posts":[{"media":[{"creation_timestamp":1709280003,"title":"A thread","text_app_post":{"is_reply":true}}]}]}"#,
    ])
    #expect(all.rows.map(\.text).sorted() == ["A thread", "Lovely", "One", "Several", "Wat een brood"])
    #expect(all.rows.first { $0.text == "Lovely" }?.with == ["@ana"] && all.leftOut.withoutWords == 1)
    #expect(all.rows.first { $0.text == "A thread" }?.platforms == [.threads])
    #expect(all.rows.first { $0.text == "A thread" }?.kind == nil && all.problems.count == 1)
  }

  @Test(
    "TikTok's lists are found wherever they stand: reposts are boosts, comments talk, and videos have no words"
  )
  func tikTok() throws {
    let all = try archive([
      "user_data_tiktok.json":
        #"{"Post":{"Posts":{"VideoList":[{"Date":"2026-03-01 09:00:00","Link":"a","Likes":"1"}]}},"Comment":{"Comments":{"CommentsList":[{"date":"2026-03-01 09:00:00 UTC","comment":"Yes"}]}},"Your Activity":{"Reposts":{"RepostList":[{"Date":"2026-03-02 09:00:00","Link":"https://t.example/1"}]},"Empty":null}}"#
    ])
    #expect(all.rows.map(\.kind) == [.talk, .boost] && all.leftOut.withoutWords == 1)
  }

  @Test("YouTube's public videos are posts by their titles, and comments are JSON in a cell")
  func youTube() throws {
    let all = try archive([
      "Takeout/YouTube and YouTube Music/video metadata/videos.csv":
        "Video ID,Video title (original),Privacy,Video Publish Timestamp\nv1,How to knead,Public,2026-03-01T09:00:00+00:00\nv2,Hidden,Unlisted,2026-03-01T09:00:00Z\n",
      "Takeout/YouTube and YouTube Music/comments/comments.csv":
        "Comment ID,Channel ID,Comment Create Timestamp,Video ID,Comment Text\nc1,x,2026-03-02T09:00:00Z,v9,\"{\"\"text\"\":\"\"Lovely\"\"},{\"\"text\"\":\"\" loaf\"\"}\"\n",
    ])
    #expect(all.rows.map(\.text) == ["How to knead", "Lovely loaf"] && all.rows.map(\.kind) == [nil, .talk])
    #expect(all.rows[0].url == "https://www.youtube.com/watch?v=v1")
  }

  @Test("X's analytics are read in both forms; a reply is talk, and an id that a spreadsheet broke is no key")
  func analytics() throws {
    let new = try archive([
      "account_analytics_content_2026.csv":
        "Post id,Date,Post text,Post Link,Impressions\n19,\"Tue, Jul 14, 2026\",Rye &amp; sea,https://x.com/a/status/19,5\n1.9E+18,\"Tue, Jul 14, 2026\",@ana yes,,1\n20,\"Tue, Jul 14, 2026\",https://t.co/a,,1\n"
    ])
    #expect(new.rows.map(\.text) == ["Rye & sea", "@ana yes"] && new.rows.map(\.kind) == [nil, .talk])
    #expect(
      new.rows[0].source == "x:19" && new.rows[1].source?.contains("E+") == false
        && new.leftOut.withoutWords == 1)
    let old = try archive([
      "old.csv":
        "Tweet id,Tweet permalink,Tweet text,time,impressions\n7,https://x.com/a/status/7,Oats,2023-08-15 12:00 +0000,4\n"
    ])
    #expect(old.rows.map(\.at) == [.instant(isoInstant("2023-08-15T12:00Z") ?? 0)])
  }

  @Test("X's figures are read as X and spreadsheets write them, and a row whose figure is none is told")
  func analyticsFigures() throws {
    let rows = ["\"1,234\",1.5K,", "2M,12,0", "abc,1,1", "-5,1,1", "1.234,1,1", "\"1,5K\",1,1"].enumerated()
      .map {
        "\($0.offset + 1),\"Tue, Jul 14, 2026\",Rye \($0.offset + 1),,\($0.element)\n"
      }
    let all = try archive([
      "account_analytics_content_2026.csv":
        "Post id,Date,Post text,Post Link,Impressions,Likes,Replies\n" + rows.joined()
    ])
    #expect(all.rows.map(\.figures?.views) == [1234, 2_000_000])
    #expect(all.rows.map(\.figures?.likes) == [1500, 12] && all.rows.map(\.figures?.comments) == [nil, 0])
    #expect(all.problems.map(\.identity) == Array(repeating: .badNumber, count: 4))
    #expect(all.problems.map(\.row) == [4, 5, 6, 7])
  }

  @Test("a count is read with its thousands parted and by its letter, and anything else is none")
  func writtenCounts() {
    #expect(
      ["0", " 12 ", "12,345,678", "1.25k", "3B", "999999999"].map(WrittenCount.read) == [
        0, 12, 12_345_678, 1250, 3_000_000_000, 999_999_999,
      ])
    for none in [
      "", "k", ".5K", "1.K", "1,23", "1,2345", "1.5", "١٢", "+5", "1e3", "9999999999999999999K", "1.2345K",
    ] {
      #expect(WrittenCount.read(none) == nil, "\(none)")
    }
  }
}
