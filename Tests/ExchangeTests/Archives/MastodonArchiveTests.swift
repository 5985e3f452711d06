import Fixtures
import Planning
import Testing

@testable import Archives
@testable import Exchange

@Suite("An archive of Mastodon's")
struct MastodonArchiveTests {
  private static let own = "https://sea.example/users/bakery"
  private static let world = "https://www.w3.org/ns/activitystreams#Public"

  private static let actor = """
    {"id":"\(own)","preferredUsername":"bakery","name":"Harbour Bakery","url":"https://sea.example/@bakery",
     "attachment":[{"value":"<a href=\\"https://harbour.example\\" rel=\\"me\\">harbour.example</a>"},
       {"value":"<a href=\\"https://pots.example/@else\\">else</a>"}]}
    """

  private func outbox(_ items: [String], head: String = "") throws -> ArchivedPosts {
    try archive([
      "./outbox.json": "{\"@context\":\"a\",\(head)\"orderedItems\":[\(items.joined(separator: ","))]}",
      "./actor.json": Self.actor,
    ])
  }

  private func post(
    _ id: Int, _ html: String, to: [String] = [world], cc: [String] = [], _ more: String = "",
    at: String = "2024-03-01T09:00:00Z",
    type: String = "Note"
  ) -> String {
    let lists =
      "\"to\":[\(to.map { "\"\($0)\"" }.joined(separator: ","))],\"cc\":[\(cc.map { "\"\($0)\"" }.joined(separator: ","))]"
    let content = html.replacing("\"", with: "\\\"")
    return """
      {"id":"\(Self.own)/statuses/\(id)/activity","type":"Create","actor":"\(Self.own)","published":"\(at)",\(lists),
       "object":{"id":"\(Self.own)/statuses/\(id)","type":"\(type)","url":"https://sea.example/@bakery/\(id)","content":"\(content)"\(more.isEmpty ? "" : ",\(more)")}}
      """
  }

  private func boost(_ key: Int, _ address: String, cc: String?) -> String {
    let list = (cc.map { ["\"\($0)\""] } ?? []) + ["\"\(Self.own)/followers\""]
    return """
      {"id":"\(Self.own)/boosts/\(key)/activity","type":"Announce","actor":"\(Self.own)","published":"2024-03-01T09:00:00Z",
       "to":["\(Self.world)"],"cc":[\(list.joined(separator: ","))],"object":"\(address)"}
      """
  }

  private func mention(_ address: String, _ name: String) -> String {
    #""tag":[{"type":"Mention","href":"\#(address)","name":"\#(name)"}]"#
  }

  @Test("the list that stands twice, an empty one first, is read to its last")
  func doubledList() throws {
    let all = try outbox([post(1, "<p>Rye</p>")], head: "\"orderedItems\":[],\"totalItems\":9,")
    #expect(all.rows.map(\.text) == ["Rye"])
    #expect(all.account?.handle == "@bakery@sea.example" && all.account?.pages == ["harbour.example"])
    #expect(
      all.rows[0].source == "mastodon:\(Self.own)/statuses/1"
        && all.rows[0].url == "https://sea.example/@bakery/1")
  }

  @Test("direct messages stay out and are counted; unlisted posts and those to followers are posts")
  func visibility() throws {
    let all = try outbox([
      post(1, "open"), post(2, "unlisted", to: ["\(Self.own)/followers"], cc: [Self.world]),
      post(3, "followers", to: ["\(Self.own)/followers"]),
      post(4, "secret", to: ["https://pots.example/users/mardle"]),
    ])
    #expect(all.rows.map(\.text) == ["open", "unlisted", "followers"] && all.leftOut.direct == 1)
  }

  @Test("a boost is kept by its address and whom, as far as that shows; one of one's own is about us")
  func boosts() throws {
    let rows = try outbox([
      boost(50, "https://pots.example/users/mardle/statuses/7", cc: "https://pots.example/users/mardle"),
      boost(51, "https://new.example/ap/users/116/statuses/77", cc: "https://new.example/ap/users/116"),
      boost(52, "https://new.example/ap/users/117/statuses/777", cc: "https://new.example/ap/users/117"),
      boost(53, "\(Self.own)/statuses/123", cc: Self.own),
      post(9, "hi", cc: [], mention("https://new.example/ap/users/116", "@ana@new.example")),
    ]).rows
    #expect(rows.prefix(4).map(\.kind) == [.boost, .boost, .boost, .story])
    #expect(rows.prefix(4).map(\.with) == [["@mardle@pots.example"], ["@ana@new.example"], [], []])
    #expect(rows[0].text == "https://pots.example/users/mardle/statuses/7" && rows[0].kindBy == .form)
  }

  @Test(
    "a reply is with whoever's address leads to it; people of one's own server get its name; to oneself it is a part"
  )
  func replies() throws {
    let all = try outbox([
      post(1, "first"),
      post(2, "second", cc: [], "\"inReplyTo\":\"\(Self.own)/statuses/1\"", at: "2024-03-01T09:01:00Z"),
      post(3, "third", cc: [], "\"inReplyTo\":\"https://sea.example/@bakery/2\"", at: "2024-03-01T09:02:00Z"),
      post(
        4, "yes", cc: [],
        "\"inReplyTo\":\"https://pots.example/users/mardle/statuses/9\",\(mention("https://pots.example/users/mardle", "@mardle@pots.example"))"
      ),
      post(
        5, "ja", cc: [],
        "\"inReplyTo\":\"https://sea.example/users/ana/statuses/9\",\(mention("https://sea.example/users/ana", "@ana"))"
      ),
    ])
    #expect(all.rows.map(\.text) == ["first", "yes", "ja"] && all.rows[0].parts == ["second", "third"])
    #expect(all.leftOut.parts == 2 && all.rows.map(\.kind) == [nil, .talk, .talk])
    #expect(all.rows.map(\.with) == [[], ["@mardle@pots.example"], ["@ana@sea.example"]])
  }

  @Test("a quote is a share of whoever stands in the line for old servers, which is no word of the author's")
  func quotes() throws {
    let html =
      #"<p class="quote-inline">RE: <a href="https://pots.example/@mardle/5">x</a></p><p>So true</p>"#
    let rows = try outbox([
      post(1, html, cc: [], "\"quote\":\"https://pots.example/ap/users/1/statuses/5\""),
      post(2, "gone", cc: [], "\"quote\":{\"type\":\"Tombstone\"}"),
    ]).rows
    #expect(rows.map(\.text) == ["So true", "gone"] && rows.map(\.kind) == [.share, nil])
    #expect(rows[0].with == ["@mardle@pots.example"])
  }

  @Test(
    "a content warning stands before the text, a poll's choices behind it, and pictures alone are counted")
  func shapes() throws {
    let all = try outbox([
      post(
        1, "<p>Which?</p>", cc: [], #""summary":"bread","oneOf":[{"name":"rye"},{"name":"oats"}]"#,
        type: "Question"),
      post(2, "", cc: [], #""attachment":[{"type":"Document"}]"#),
    ])
    #expect(all.rows.map(\.text) == ["bread\n\nWhich?\n\n- rye\n- oats"] && all.leftOut.withoutWords == 1)
  }

  @Test("an outbox alone says whose it is by its rows")
  func alone() throws {
    let all = try archive([
      "outbox.json": "{\"type\":\"OrderedCollection\",\"orderedItems\":[\(post(1, "Rye"))]}"
    ])
    #expect(all.account?.handle == "@bakery@sea.example" && all.rows.count == 1)
  }

  private func status(_ id: Int, _ html: String, _ more: String = "") -> String {
    """
    {"id":"\(id)","created_at":"2026-03-01T09:00:00.000Z","spoiler_text":"","visibility":"public","uri":"https://sea.example/users/bakery/statuses/\(id)",
     "url":"https://sea.example/@bakery/\(id)","content":"\(html)","reblog":null,"account":{"id":"11","acct":"bakery","url":"https://sea.example/@bakery"},
     "mentions":[{"id":"22","acct":"mardle@pots.example"}],"poll":null,"quote":null\(more.isEmpty ? "" : ",\(more)")}
    """
  }

  @Test(
    "a server's answers are read, one list after another, and known again in the archive by the same keys")
  func answers() throws {
    let boosted =
      #""reblog":{"id":"9","url":"https://pots.example/@mardle/9","content":"<p>A crock</p>","account":{"id":"22","acct":"mardle@pots.example"}}"#
    let all = try archive([
      "page.json":
        "[\(status(1, "<p>Rye</p>")),\(status(2, "", boosted))][\(status(3, "yes", #""in_reply_to_account_id":"22""#)),"
        + "\(status(4, "more", #""in_reply_to_account_id":"11","in_reply_to_id":"1""#)),\(status(5, "hush", #""visibility":"direct""#))]"
    ])
    #expect(all.rows.map(\.kind) == [nil, .boost, .talk] && all.rows[0].parts == ["more"])
    #expect(all.rows[1].text == "A crock" && all.rows[1].with == ["@mardle@pots.example"])
    #expect(all.rows[0].source == "mastodon:\(Self.own)/statuses/1" && all.leftOut.direct == 1)
  }
}

@Suite("HTML as text")
struct HTMLTextTests {
  @Test(
    "paragraphs, breaks, lists, quotes, entities and links are text as Mastodon means them",
    arguments: [
      ("<p>One</p><p>Two<br>Three<br />Four</p>", "One\n\nTwo\nThree\nFour"),
      ("a\n  b&nbsp;c", "a b\u{A0}c"), ("<ul><li>rye</li><li>oats</li></ul>", "- rye\n- oats"),
      ("<p>x</p><blockquote><p>said</p></blockquote>", "x\n\n> said"),
      ("&lt;b&gt; &amp;amp; &#39;&#x1F35E;&#xD800; &unknown; &", "<b> &amp; '🍞&#xD800; &unknown; &"),
      (
        #"<a href="https://a.example/long"><span class="invisible">https://</span><span class="ellipsis">a.example/lo</span><span class="invisible">ng</span></a>"#,
        "https://a.example/long"
      ),
      (#"<a href="https://a.example/x">our page</a>."#, "our page https://a.example/x."),
      (
        #"<span class="h-card"><a href="https://p.example/@mardle" class="u-url mention">@<span>mardle</span></a></span> yes"#,
        "@mardle yes"
      ),
      ("<script>alert(1)</script>x<!-- <p> -->y", "xy"), ("1 < 2 and <3", "1 < 2 and <3"), ("<p", "<p"),
      ("", ""),
    ])
  func texts(html: String, text: String) {
    #expect(HTMLText.text(html) == text)
  }

  @Test("any HTML at all is read to its end", arguments: [1, 2, 3] as [UInt64])
  func anything(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let pieces = [
      "<", ">", "<p>", "</p>", "<a href=\"", "\"", "'", "=", "&", "&#", ";", "x", " ", "\n", "<pre>", "<!--",
      "<li>", "é", "</a>", "<blockquote>",
    ]
    for _ in 0..<5000 {
      let html = (0..<(dice.next() % 30)).map { _ in pieces[Int(dice.next() % UInt64(pieces.count))] }
        .joined()
      _ = HTMLText.text(html)
    }
  }
}

@Suite("Accounts that a post of Mastodon's names")
struct ServerNamesTests {
  @Test(
    "are known by their servers, too, as whom they answer is",
    arguments: [
      ("@ann thanks", ["@ann@other.social"], "@ann@other.social thanks"),
      (
        "(@Ann, @bob_2) @ann.", ["@ann@a.example", "@bob_2@b.example"],
        "(@ann@a.example, @bob_2@b.example) @ann@a.example."
      ),
      (
        "@ann and @ann, @ann", ["@ann@a.example", "@ann@b.example"],
        "@ann@a.example and @ann@b.example, @ann@b.example"
      ),
      (
        "@ann@other.social @annie a@ann https://x.example/@ann @", ["@ann@other.social"],
        "@ann@other.social @annie a@ann https://x.example/@ann @"
      ),
      ("@ann", [], "@ann"), ("@@ann", ["@ann@a.example"], "@@ann"),
    ])
  func completed(text: String, names: [String], whole: String) {
    #expect(ServerNames(names).completing(text) == whole)
  }
}
