import Planning
import Testing

@testable import Archives
@testable import Exchange

@Suite("Notifications")
struct NotificationTests {
  private func mastodon(_ id: Int, _ type: String, _ status: String = "null", acct: String = "ana") -> String
  {
    """
    {"id":"\(id)","type":"\(type)","created_at":"2026-11-17T10:00:00.000Z","group_key":"ungrouped-\(id)",
     "account":{"id":"7","acct":"\(acct)","url":"https://sea.example/@ana"},"status":\(status)}
    """
  }

  private func read(_ text: String, as name: String) throws -> ArchivedPosts {
    let importer = try #require(ArchiveImporter.forFile(named: name, beginning: Array(text.utf8)))
    let source = ByteSource(Array(text.utf8))
    let container = Container.files([name]) { _ in source }
    var reader = ArchiveReader(container, title: name, keepsGood: false)
    return try importer.read(&reader)
  }

  @Test("Mastodon's are what somebody did with us; whoever is of our server is named with it")
  func mastodon() throws {
    let own = #"{"url":"https://sea.example/@bakery/17","content":"<p>Rye</p>"}"#
    let notices = [
      mastodon(1, "favourite", own), mastodon(2, "reblog", own),
      mastodon(3, "follow", acct: "bo@far.example"),
      mastodon(
        4, "mention", #"{"visibility":"public","content":"<p>Is it <b>rye</b>?</p>","in_reply_to_id":"17"}"#),
      mastodon(5, "mention", #"{"visibility":"public","content":"<p>Look</p>","in_reply_to_id":null}"#),
      mastodon(6, "mention", #"{"visibility":"direct","content":"<p>Psst</p>","in_reply_to_id":"9"}"#),
      mastodon(7, "poll", own), mastodon(8, "update", own),
    ]
    let all = try read("[\(notices.joined(separator: ","))]", as: "answer.json")
    #expect(all.format == "mastodon-notifications" && all.rows.isEmpty && all.problems.isEmpty)
    #expect(all.heard.map(\.how) == [.like, .share, .follow, .comment, .mention, .message])
    #expect(all.heard.map(\.text) == [nil, nil, nil, "Is it rye?", "Look", "Psst"])
    #expect(
      all.heard.map(\.about).prefix(4) == [
        "https://sea.example/@bakery/17", "https://sea.example/@bakery/17", nil, "17",
      ])
    #expect(all.heard[0].who == "@ana@sea.example" && all.heard[2].who == "@bo@far.example")
    #expect(all.heard[0].source == "mastodon-notification:1" && all.leftOut.notices == 2)
  }

  @Test("whom Mastodon calls a bot is one")
  func bots() throws {
    let notice = mastodon(1, "follow").replacing("\"id\":\"7\"", with: "\"id\":\"7\",\"bot\":true")
    let all = try read("[\(notice),\(mastodon(2, "follow"))]", as: "answer.json")
    #expect(all.heard.map(\.isBot) == [true, false])
  }

  private func bluesky(_ key: String, _ reason: String, _ more: String = "") -> String {
    """
    {"uri":"at://did:plc:ana/app.bsky.feed.x/\(key)","cid":"c","author":{"did":"did:plc:ana","handle":"ana.bsky.social"},
     "reason":"\(reason)","isRead":true,"indexedAt":"2026-11-17T10:00:00.000Z","labels":[],"record":{"text":" Rye? "}\(more)}
    """
  }

  @Test("Bluesky's likewise; what they are about is named by its address")
  func bluesky() throws {
    let subject = #","reasonSubject":"at://did:plc:own/app.bsky.feed.post/17""#
    let notices = [
      bluesky("1", "like", subject), bluesky("2", "repost", subject), bluesky("3", "follow"),
      bluesky("4", "reply", subject), bluesky("5", "mention"), bluesky("6", "quote", subject),
      bluesky("7", "starterpack-joined"),
    ]
    let all = try read(
      #"{"cursor":"c","notifications":[\#(notices.joined(separator: ","))]}"#, as: "answer.json")
    #expect(all.format == "bluesky-notifications" && all.problems.isEmpty && all.leftOut.notices == 1)
    #expect(all.heard.map(\.how) == [.like, .share, .follow, .comment, .mention, .share])
    #expect(all.heard.map(\.text) == [nil, nil, nil, "Rye?", "Rye?", "Rye?"])
    #expect(
      all.heard[0].about == "at://did:plc:own/app.bsky.feed.post/17" && all.heard[0].who == "@ana.bsky.social"
    )
  }

  @Test("what is no notification is told by its row, and the rest is taken")
  func broken() throws {
    let all = try read("[\(mastodon(1, "follow")),{\"type\":\"follow\"}]", as: "notifications.json")
    #expect(all.heard.count == 1 && all.problems.map(\.row) == [2])
  }
}
