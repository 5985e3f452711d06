import Planning
import PostText

extension ArchiveImporter {
  /// What a Mastodon server answers when it is asked for an account's notifications (`/api/v1/notifications`); one list
  /// after another, as `curl >> file` leaves them.
  static let mastodonNotifications = ArchiveImporter(
    name: "mastodon-notifications", title: "Mastodon's notifications", lookedFor: "notifications.json",
    reads: { $0.split(separator: "/").last == "notifications.json" },
    recognizes: { file in
      file.begins(with: "[") && file.holds("\"account\"") && file.holds("\"created_at\"")
        && ["mention", "favourite", "reblog", "follow", "status", "poll"].contains { type in
          file.holds("\"type\":\"\(type)\"") || file.holds("\"type\": \"\(type)\"")
        }
    },
    read: { reader in
      var notices = MastodonNotices()
      for name in reader.names { try reader.eachElement(of: name) { notices.read($0) } }
      return notices.all
    })
}

private struct MastodonNotices {
  private(set) var all = ArchivedPosts(format: "mastodon-notifications")
  private var count = 0

  mutating func read(_ notice: JSON) {
    count += 1
    guard let id = notice["id"].words, let at = notice["created_at"].text.flatMap(isoInstant),
      let type = notice["type"].words
    else {
      return all.problems.append(RowProblem(.badJSON, count, "it is no notification"))
    }
    let status = notice["status"]
    guard let how = Self.how(type, status), let who = notice["account"].mastodonHandle else {
      return all.leftOut.notices += 1
    }
    var row = HeardRow(count, at: at, who, how, on: .mastodon, source: "mastodon-notification:\(id)")
    row.isBot = notice["account"]["bot"].isTrue
    if how.isWritten {
      // Their own words; what they are about goes by a number of the server's alone.
      let names = ServerNames(status["mentions"].elements.compactMap(\.mastodonHandle))
      row.text = names.completing(HTMLText.text(status["content"].text ?? "")).trimmed.nonempty
      row.about = status["in_reply_to_id"].words
    } else {
      row.about = status["url"].words ?? status["uri"].words
    }
    all.heard.append(row)
  }

  /// nil for what nobody did with us, such as a poll that has ended.
  private static func how(_ type: String, _ status: JSON) -> Heard.How? {
    switch type {
    case "follow": .follow
    case "favourite": .like
    case "reblog", "quote": .share
    case "mention" where status["visibility"].text == "direct": .message
    case "mention": status["in_reply_to_id"].words == nil ? .mention : .comment
    default: nil
    }
  }
}

extension JSON {
  /// Of an account, as Mastodon's servers give it; people of one's own server are named without it.
  var mastodonHandle: String? {
    guard let name = self["acct"].words else { return nil }
    if name.contains("@") { return "@\(name)" }
    let host = AccountAddress.host(self["url"].text ?? "")
    return host.isEmpty ? "@\(name)" : "@\(name)@\(host)"
  }
}

extension String {
  var nonempty: String? { isEmpty ? nil : self }
}
