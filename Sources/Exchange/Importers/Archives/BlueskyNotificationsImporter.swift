import Planning
import PostText

extension ArchiveImporter {
  /// What Bluesky answers to `app.bsky.notification.listNotifications`.
  static let blueskyNotifications = ArchiveImporter(
    name: "bluesky-notifications", title: "Bluesky's notifications", lookedFor: "listNotifications.json",
    reads: { $0.split(separator: "/").last == "listNotifications.json" },
    recognizes: { file in
      file.begins(with: "{") && file.holds("\"notifications\"") && file.holds("\"indexedAt\"")
        && file.holds("\"reason\"")
    },
    read: { reader in
      var notices = BlueskyNotices()
      for name in reader.names {
        for notice in try reader.elements(of: name, under: ["notifications"]) { notices.read(notice) }
      }
      return notices.all
    })
}

private struct BlueskyNotices {
  private(set) var all = ArchivedPosts(format: "bluesky-notifications")
  private var count = 0

  mutating func read(_ notice: JSON) {
    count += 1
    guard let uri = notice["uri"].words, let at = notice["indexedAt"].text.flatMap(isoInstant),
      let reason = notice["reason"].words
    else {
      return all.problems.append(RowProblem(.badJSON, count, "it is no notification"))
    }
    guard let how = Self.how(reason), let name = notice["author"]["handle"].words else {
      return all.leftOut.notices += 1
    }
    var row = HeardRow(count, at: at, "@\(name)", how, on: .bluesky, source: "bluesky-notification:\(uri)")
    row.about = notice["reasonSubject"].words ?? notice["record"]["reply"]["parent"]["uri"].words
    if how.isWritten || reason == "quote" { row.text = notice["record"]["text"].text?.trimmed.nonempty }
    all.heard.append(row)
  }

  /// nil for what nobody did with us, such as a starter pack that one was put into.
  private static func how(_ reason: String) -> Heard.How? {
    switch reason {
    case "follow": .follow
    case "like", "like-via-repost": .like
    case "repost", "repost-via-repost", "quote": .share
    case "mention": .mention
    case "reply": .comment
    default: nil
    }
  }
}
