import Fixtures
import Foundation
import Testing

@testable import Archives
@testable import Exchange

/// `PLANNER_FUZZ=100000 swift test --filter ArchiveFuzzTests` gives each reader so many inputs. What is looked for is a
/// trap, a loop without end, and more that comes out than went in.
@Suite("Bytes that are wrong in some way")
struct ArchiveFuzzTests {
  private static let inputs =
    ProcessInfo.processInfo.environment["PLANNER_FUZZ"].flatMap { Int($0) } ?? 60

  @Test("are read or refused, and no more comes of them than they hold", arguments: FuzzedReader.all)
  func fuzz(_ reader: FuzzedReader) {
    var dice = SplitMix64(seed: reader.name.utf8.reduce(14) { $0 &* 31 &+ UInt64($1) })
    var mostOut = 0.0
    var read = 0
    for _ in 0..<Self.inputs {
      let input = reader.input(&dice)
      guard let out = try? reader.read(input) else { continue }
      read += 1
      mostOut = max(mostOut, Double(out) / Double(input.count + 64))
    }
    // A boost names its own address, and a packed file is larger than its packing: by this much at the most.
    #expect(mostOut < reader.mostOut)
    if Self.inputs >= 60 { #expect(read > 0, "all were refused: nothing was tried") }
  }
}

/// Something that reads bytes, and bytes that it reads well.
struct FuzzedReader: Sendable, CustomTestStringConvertible {
  let name: String
  let samples: [[UInt8]]
  /// How much may come out of a byte.
  var mostOut = 8.0
  /// - Returns: how many bytes came of it.
  let read: @Sendable ([UInt8]) throws -> Int

  var testDescription: String { name }

  /// A sample in which something was changed, cut, doubled or put in.
  func input(_ dice: inout SplitMix64) -> [UInt8] {
    var bytes = samples.randomElement(using: &dice) ?? []
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      guard !bytes.isEmpty else { return bytes }
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      let end = min(place + Int.random(in: 1...24, using: &dice), bytes.count)
      switch Int.random(in: 0..<8, using: &dice) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.removeSubrange(place...)
      case 5:
        let other = samples.randomElement(using: &dice) ?? []
        bytes.replaceSubrange(place..., with: other.dropFirst(Int.random(in: 0...other.count, using: &dice)))
      default:
        let token = Self.tokens.randomElement(using: &dice) ?? ""
        bytes.insert(contentsOf: token.utf8, at: place)
      }
    }
    return bytes
  }

  /// What means something to one reader or another.
  private static let tokens = [
    "\"", "\\", "\\u", "\\ud83d", "\\ude00", "{", "}", "[", "]", ",", ":", "<", ">", "&", "&#x110000;",
    "&#0;", "<![CDATA[",
    "]]>", "<!--", "</a>", "<a href='", "<pre>", "<blockquote>", "\r\n", "\n---\n", "+++", "\0", "\u{FEFF}",
    "null", "true", "1e999",
    "99999999999999999999", "-1", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "RT @a: ", "https://t.co/x", "\u{1F950}",
    "é", "\u{301}", ";", "\t",
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
  ]
}

extension FuzzedReader {
  static let all = containers + texts + archives

  private static let containers: [FuzzedReader] = {
    var zip = MadeZip()
    zip.add("data/tweets.js", "window.YTD.tweets.part0 = []")
    zip.add("data/account.js", "stored", method: 0)
    var large = zip
    large.isLarge = true
    @Sendable func all(_ bytes: [UInt8]) throws -> Int {
      let container = try Container.file(named: "it", ByteSource(bytes)) { _ in true }
      return try container.names.reduce(0) { try $0 + container.bytes(of: $1, upTo: 1 << 20).count }
    }
    var tar = MadeTar()
    tar.add("./data/outbox.json", Array("first".utf8))
    tar.add("x", Array("data/\(String(repeating: "l", count: 120)).json\u{0}".utf8), type: "L")
    tar.add("short", Array("long".utf8))
    let gzipped = Data(base64Encoded: ContainerTests.gzippedTar).map { Array($0) } ?? []
    // Deflate makes a thousand of one at the most.
    return [
      FuzzedReader(name: "zip", samples: [zip.bytes, large.bytes], mostOut: 1100, read: all),
      FuzzedReader(name: "tar", samples: [tar.whole], read: all),
      FuzzedReader(name: "gzip", samples: [gzipped], mostOut: 1100, read: all),
      FuzzedReader(name: "CAR", samples: [BlueskyArchiveTests.repository]) { bytes in
        try rows(.bluesky, "repo.car", bytes)
      },
    ]
  }()

  private static let texts: [FuzzedReader] = [
    FuzzedReader(
      name: "HTML",
      samples: [
        "<p><span class=\"h-card\"><a href=\"https://pots.example/@mardle\" class=\"u-url mention\">@<span>mardle</span></a></span> yes &amp; no<br/>so</p><ul><li>a</li></ul>",
        "<blockquote><p>a</p></blockquote><pre>b\nc</pre><p class=\"quote-inline\">RE: x</p><script>1<2</script>&#39;",
      ].map { Array($0.utf8) }, mostOut: 40
    ) { HTMLText.text(String(decoding: $0, as: UTF8.self)).utf8.count },
    FuzzedReader(
      name: "CSV", samples: [Array("a,\"b \"\"c\"\"\",d\r\n\"e\nf\",,g\nsep=;\n".utf8)]
    ) { bytes in
      var reader = CSVReader()
      var out = 0
      func take(_ row: Result<CSVRow, CSVFault>) {
        out += (try? row.get())?.cells.reduce(0) { $0 + $1.utf8.count } ?? 0
      }
      for piece in [bytes[..<(bytes.count / 3)], bytes[(bytes.count / 3)...]] { reader.read(piece, take) }
      reader.finish(take)
      return out
    },
    FuzzedReader(
      name: "rows of a scheduling tool",
      samples: [
        "Text,Image URL,Tags,Posting Time\nRye,,,2026-11-24 09:00\n",
        "05/13/2026 10:00,Rye,https://a.example\n",
        "Text,Date,Time,Draft,Twitter/X\nRye,2026-11-24,09:00:00,false,true\n",
      ].map { Array($0.utf8) }
    ) { try Importer.csv.read($0).rows.reduce(0) { $0 + $1.text.utf8.count } },
    FuzzedReader(
      name: "JSON lines",
      samples: [
        Array(
          "{\"text\":\"Rye\",\"at\":\"2026-11-24T09:00\",\"with\":[\"@a\"],\"parts\":[\"b\"],\"id\":\"a1\"}\n"
            .utf8)
      ]
    ) { try Importer.jsonLines.read($0).rows.reduce(0) { $0 + $1.text.utf8.count } },
    FuzzedReader(
      name: "JSON", samples: [Array("[{\"a\":[1,2.5e3,\"\\u00e9\\ud83e\\udd50\"],\"a\":{}},null,true]".utf8)]
    ) {
      bytes in
      var reader = JSONArrayReader()
      var count = 0
      for start in stride(from: 0, to: bytes.count, by: 7) {
        try reader.read(bytes[start..<min(start + 7, bytes.count)]) { _ in count += 1 }
      }
      try reader.finish()
      return count
    },
  ]

  private static let archives: [FuzzedReader] = samples.map { importer, name, texts in
    FuzzedReader(
      name: "\(importer.name): \(name)", samples: texts.map { Array($0.utf8) }, mostOut: 24
    ) { try rows(importer, name, $0) }
  }

  /// How much text comes of a file by itself.
  @Sendable private static func rows(_ importer: ArchiveImporter, _ name: String, _ bytes: [UInt8]) throws
    -> Int
  {
    let container = Container.files([name]) { _ in ByteSource(bytes) }
    var reader = ArchiveReader(container, title: name, keepsGood: true, for: importer)
    return try importer.read(&reader).rows.reduce(0) { sum, row in
      sum + row.text.utf8.count + row.parts.reduce(0) { $0 + $1.utf8.count }
    }
  }

  private static let samples: [(ArchiveImporter, String, [String])] = [
    (
      .x, "data/tweets.js",
      [
        #"window.YTD.tweets.part0 = [ { "tweet": { "id_str": "19", "created_at": "Wed Apr 09 14:56:43 +0000 2025", "full_text": "Rye &amp; salt https://t.co/AbC", "edit_info": { "initial": { "editTweetIds": ["19"] } }, "entities": { "user_mentions": [ { "screen_name": "a", "id_str": "22", "indices": ["3","14"] } ], "urls": [ { "url": "https://t.co/AbC", "expanded_url": "https://x.com/b/status/1" } ], "media": [ { "url": "https://t.co/XyZ" } ] }, "in_reply_to_status_id_str": "18", "in_reply_to_user_id_str": "22", "in_reply_to_screen_name": "a" } }, { "tweet": { "id_str": "20", "created_at": "Wed Apr 09 14:56:43 +0000 2025", "full_text": "RT @a: b" } } ]"#
      ]
    ),
    (
      .x, "data/note-tweet.js",
      [
        #"window.YTD.note_tweet.part0 = [ { "noteTweet": { "createdAt": "2025-04-09T14:56:43.000Z", "core": { "text": "the whole", "urls": [ {"shortUrl": "s", "expandedUrl": "e"} ] } } } ]"#
      ]
    ),
    (
      .x, "data/manifest.js",
      [
        #"window.__THAR_CONFIG = { "userInfo": { "accountId": "11", "userName": "a" }, "dataTypes": { "deletedTweets": { "files": [ { "count": "3" } ] } } }"#
      ]
    ),
    (
      .mastodon, "outbox.json",
      [
        #"{"orderedItems":[],"orderedItems":[{"type":"Create","actor":"https://s.example/users/b","published":"2024-03-01T09:00:00Z","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":[],"object":{"id":"https://s.example/users/b/statuses/1","type":"Note","summary":"CW","inReplyTo":"https://p.example/users/m/statuses/9","content":"<p>Rye</p>","attachment":[{"name":"alt"}],"tag":[{"type":"Mention","href":"https://p.example/users/m","name":"@m"}],"quote":"https://q.example/1"}},{"type":"Announce","id":"i","published":"2024-03-01T09:00:00Z","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://p.example/users/m"],"object":"https://p.example/users/m/statuses/7"}]}"#
      ]
    ),
    (
      .mastodonAPI, "statuses.json",
      [
        #"[{"id":"1","created_at":"2026-03-01T09:00:00.000Z","in_reply_to_account_id":"22","visibility":"public","spoiler_text":"","url":"u","content":"<p>Rye</p>","reblog":null,"account":{"id":"11","acct":"b","url":"https://s.example/@b"},"mentions":[{"id":"22","acct":"m"}],"media_attachments":[],"quote":{"quoted_status":{"account":{"acct":"q","url":"https://q.example"}}}}][]"#
      ]
    ),
    (
      .mastodonNotifications, "notifications.json",
      [
        #"[{"id":"7","type":"mention","created_at":"2026-03-02T10:00:00.000Z","account":{"id":"2","acct":"m@p.example","url":"https://p.example/@m"},"status":{"id":"9","content":"<p>Yes</p>","url":"u"}},{"id":"8","type":"follow","created_at":"2026-03-02T10:00:00.000Z","account":{"acct":"n"}}]"#
      ]
    ),
    (
      .blueskyNotifications, "listNotifications.json",
      [
        #"{"notifications":[{"uri":"at://did:plc:x/app.bsky.feed.like/1","author":{"did":"did:plc:x","handle":"a.example"},"reason":"like","reasonSubject":"at://did:plc:o/app.bsky.feed.post/1","record":{"text":"so"},"indexedAt":"2026-03-01T09:00:00Z"}]}"#
      ]
    ),
    (
      .linkedIn, "Shares.csv",
      [
        "Date,ShareLink,ShareCommentary,SharedUrl\n2025-03-01 09:00:00,https://l/1,\"Rye.\"\"\n\"\"So\",https://m\n"
      ]
    ),
    (
      .linkedIn, "Comments.csv",
      [
        "Date,Link,Message\n2025-03-01 10:00:00,https://l/70,\"I say \\\"rye\\\"\"\n2025-03-02 10:00:00,l,A\nb\n"
      ]
    ),
    (
      .bluesky, "feed.json",
      [
        #"{"feed":[{"post":{"uri":"at://did:plc:o/app.bsky.feed.post/1","author":{"did":"did:plc:o","handle":"b.example"},"record":{"$type":"app.bsky.feed.post","createdAt":"2026-03-01T09:00:00Z","text":"Rye: a.ex","facets":[{"index":{"byteStart":5,"byteEnd":9},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://a.example"}]}],"embed":{"external":{"uri":"https://b.example"}}}},"reason":{"$type":"app.bsky.feed.defs#reasonRepost","indexedAt":"2026-05-01T09:00:00Z"}}]}"#
      ]
    ),
    (
      .facebook, "posts/your_posts_1.json",
      [
        #"[{"timestamp":1709280000,"data":[{"post":"Caf\u00c3\u00a9"}],"attachments":[{"data":[{"external_context":{"url":"https://m"}}]}],"tags":[{"name":"M"}]}]"#
      ]
    ),
    (
      .instagram, "media/posts_1.json",
      [
        #"[{"media":[{"uri":"u","creation_timestamp":1709280000,"title":"Caf\u00c3\u00a9"}],"title":"t","creation_timestamp":1709280001}]"#
      ]
    ),
    (
      .instagram, "threads/threads_and_replies.json",
      [
        #"{"text_post_app_text_posts":[{"media":[{"creation_timestamp":1776526631,"title":"text","text_app_post":{"is_reply":false}}]}]}"#
      ]
    ),
    (
      .youTube, "video metadata/videos.csv",
      [
        "Video ID,Video Title (Original),Privacy,Video Publish Timestamp\nv,Rye,Public,2026-03-01T09:00:00+00:00\n"
      ]
    ),
    (
      .youTube, "comments/comments.csv",
      [
        "Comment ID,Video ID,Comment Create Timestamp,Comment Text\nc,v,2026-03-01T09:00:00Z,\"{\"\"text\"\":\"\"Yes\"\"}\"\n"
      ]
    ),
    (
      .tikTok, "user_data_tiktok.json",
      [
        #"{"Comment":{"Comments":{"CommentsList":[{"date":"2026-03-01 09:00:00 UTC","comment":"Yes","originalPostUrl":"u"}]}},"Your Activity":{"Reposts":{"RepostList":[{"Date":"2026-03-01 09:00:00","Link":"l"}]}}}"#
      ]
    ),
    (
      .xAnalytics, "account_analytics_content_a.csv",
      ["Post id,Date,Post text,Post Link\n1,\"Tue, Jul 14, 2026\",Rye,https://x.com/a/status/1\n"]
    ),
    (
      .feed, "feed.xml",
      [
        "<rss><channel><item><title>Rye &amp;amp; so</title><link>https://r.example/1</link><pubDate>Sun, 01 Mar 2026 09:00:00 +0000</pubDate></item></channel></rss>",
        "<feed><entry><title><![CDATA[A]]></title><link href=\"https://r.example/2\"/><id>i</id></entry></feed>",
      ]
    ),
    (
      .wordPress, "r.wordpress.xml",
      [
        "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><item><title>Rye</title><link>https://r.example/1</link><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></rss>"
      ]
    ),
    (
      .blog, "posts/a.md",
      [
        "---\ntitle: \"Rye \\\"week\\\"\"\ndate: 2026-03-01 # so\ntags: [a]\n---\nBody\n",
        "+++\ntitle = 'Rye'\n[params]\nx = 1\n+++\n", "{\"title\":\"Rye\",\"date\":\"2026-03-01\"}\n",
      ]
    ),
  ]
}
