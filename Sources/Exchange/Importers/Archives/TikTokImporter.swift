import Planning
import PostText

extension ArchiveImporter {
  /// TikTok's export as JSON, whose keys have moved over the years. Its videos bear no words.
  static let tikTok = ArchiveImporter(
    name: "tiktok", title: "a TikTok export", lookedFor: "user_data_tiktok.json",
    reads: { TikTokExport.isNamed($0) },
    recognizes: { TikTokExport.isNamed($0.name) || $0.begins(with: "{") && $0.holds("\"VideoList\"") },
    read: { reader in
      var export = TikTokExport()
      for name in reader.names {
        let json = try reader.json(of: name)
        if !json.holdsList { try reader.refuse(name, lacking: "no list") }
        export.read(json)
      }
      return export.all
    })
}

private struct TikTokExport {
  private(set) var all = ArchivedPosts(format: "tiktok")
  private var count = 0

  static func isNamed(_ name: String) -> Bool {
    guard let file = name.split(separator: "/").last else { return false }
    return file == "user_data_tiktok.json" || file == "user_data.json"
  }

  /// The lists are looked for by their names alone, wherever they stand.
  mutating func read(_ json: JSON) {
    for row in json.list(named: "VideoList") {
      count += 1
      if row["Date"].words != nil { all.leftOut.withoutWords += 1 }
    }
    for row in json.list(named: "CommentsList") { comment(row) }
    for row in json.list(named: "RepostList") { repost(row) }
  }

  /// `2026-03-01 09:00:00`, or with ` UTC`; both are UTC.
  private mutating func time(_ row: JSON) -> Int? {
    count += 1
    let written = (row["date"].words ?? row["Date"].words ?? "").replacing(" UTC", with: "")
    guard let at = isoInstant(written) else {
      all.problems.append(RowProblem(.badTime, count, "“\(written.firstWords(30))” is no time"))
      return nil
    }
    return at
  }

  private mutating func comment(_ row: JSON) {
    guard let at = time(row) else { return }
    guard let text = (row["comment"].words ?? row["Comment"].words)?.trimmed, !text.isEmpty else {
      return all.leftOut.withoutWords += 1
    }
    all.rows.append(
      PostRow(
        text, number: count, at: at, on: .tiktok, source: "tiktok-comment:\(keyOfWords(text, at: at))",
        url: row["originalPostUrl"].words ?? row["url"].words, kind: .talk))
  }

  private mutating func repost(_ row: JSON) {
    guard let at = time(row), let link = row["Link"].words ?? row["link"].words else { return }
    all.rows.append(
      PostRow(
        link, number: count, at: at, on: .tiktok, source: "tiktok-repost:\(link)", url: link, kind: .boost))
  }
}

extension JSON {
  /// The first list of that name, at any depth.
  fileprivate func list(named name: String) -> [JSON] {
    for member in members {
      if member.key == name, case .array(let elements) = member.value { return elements }
      let below = member.value.list(named: name)
      if !below.isEmpty { return below }
    }
    return []
  }
}
