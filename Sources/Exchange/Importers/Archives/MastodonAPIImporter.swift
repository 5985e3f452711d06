import Planning
import PostText

extension ArchiveImporter {
  /// What a Mastodon server answers when it is asked for an account's statuses; one list after another, as `curl >> file`
  /// leaves them.
  static let mastodonAPI = ArchiveImporter(
    name: "mastodon-api", title: "Mastodon's answer", lookedFor: "statuses.json",
    reads: { $0.split(separator: "/").last == "statuses.json" },
    recognizes: { file in
      file.begins(with: "[") && file.holds("\"spoiler_text\"") && file.holds("\"reblog\"")
        && !file.holds("\"group_key\"")
    },
    read: { reader in
      var statuses = Statuses()
      for name in reader.names { try reader.eachElement(of: name) { statuses.read($0) } }
      return statuses.posts
    })
}

private struct Statuses {
  private var all = ArchivedPosts(format: "mastodon")
  private var rows = ThreadedRows()
  private var ownID: String?
  private var count = 0

  mutating func read(_ status: JSON) {
    count += 1
    guard let id = status["id"].words, let at = status["created_at"].text.flatMap(isoInstant) else {
      return all.problems.append(RowProblem(.badJSON, count, "it is no status"))
    }
    if ownID == nil { note(account: status["account"]) }
    guard status["visibility"].text != "direct" else { return all.leftOut.direct += 1 }
    let boosted = status["reblog"]
    if boosted["id"].words != nil {
      rows.add(boost(of: boosted, id, at: at), key: id)
    } else {
      post(status, id, at: at)
    }
  }

  private mutating func note(account: JSON) {
    ownID = account["id"].words
    all.account = Self.name(account).map {
      ArchivedAccount(handle: $0, name: account["display_name"].text ?? "", platform: .mastodon)
    }
  }

  private static func name(_ account: JSON) -> String? { account.mastodonHandle }

  private func boost(of boosted: JSON, _ id: String, at: Int) -> PostRow {
    let isOwn = boosted["account"]["id"].words == ownID
    let address = boosted["url"].words ?? boosted["uri"].words
    let text = Self.text(boosted)
    var row = PostRow(
      text.isEmpty ? address ?? id : text, number: count, at: at, on: .mastodon, source: "mastodon-api:\(id)",
      url: address)
    row.sure(isOwn ? .story : .boost, with: isOwn ? nil : Self.name(boosted["account"]))
    return row
  }

  private static func text(_ status: JSON) -> String {
    let choices = status["poll"]["options"].elements.compactMap { $0["title"].words.map { "- \($0)" } }
    let names = ServerNames(status["mentions"].elements.compactMap(name))
    let parts = [
      status["spoiler_text"].text ?? "", names.completing(HTMLText.text(status["content"].text ?? "")),
      choices.joined(separator: "\n"),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private mutating func post(_ status: JSON, _ id: String, at: Int) {
    var row = PostRow(
      Self.text(status), number: count, at: at, on: .mastodon,
      source: status["uri"].words.map { "mastodon:\($0)" } ?? "mastodon-api:\(id)",
      url: status["url"].words ?? status["uri"].words)
    row.figures = PostFigures(
      likes: status["favourites_count"].int, comments: status["replies_count"].int,
      shares: status["reblogs_count"].int)
    let replied = status["in_reply_to_account_id"].words
    let isContinued = replied != nil && replied == ownID
    let quoted = status["quote"]["quoted_status"]
    if let replied, !isContinued {
      row.sure(.talk, with: status["mentions"].elements.first { $0["id"].text == replied }.flatMap(Self.name))
    } else if !isContinued, quoted["id"].words != nil {
      let isOwn = quoted["account"]["id"].words == ownID
      row.sure(isOwn ? .story : .share, with: isOwn ? nil : Self.name(quoted["account"]))
    }
    guard !row.text.isEmpty || row.kindBy == .form else { return all.leftOut.withoutWords += 1 }
    if row.text.isEmpty { row.text = row.url ?? id }
    rows.add(row, key: id, continuing: isContinued ? status["in_reply_to_id"].words : nil)
  }

  var posts: ArchivedPosts {
    var all = all
    let joined = rows.joined()
    (all.rows, all.leftOut.parts) = (joined.rows, joined.parts)
    return all
  }
}
