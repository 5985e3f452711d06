import Planning
import PostText

extension ArchiveImporter {
  /// Facebook's export as JSON: `posts/your_posts_1.json`, by its later names as well, and the comments.
  static let facebook = ArchiveImporter(
    name: "facebook", title: "a Facebook export", lookedFor: "posts/your_posts_1.json",
    reads: { FacebookFile(named: $0) != nil }, recognizes: { FacebookFile($0) != nil },
    read: { reader in
      var export = FacebookExport()
      for name in reader.names {
        let file = try FacebookFile(named: name) ?? FacebookFile(reader.beginning(of: name))
        guard let file else { continue }
        let json = try reader.json(of: name).withoutMojibake
        if !json.holdsList { try reader.refuse(name, lacking: "no list") }
        try export.read(json, file, &reader)
      }
      return export.all
    })
}

private enum FacebookFile {
  case posts, comments

  init?(named name: String) {
    let parts = name.split(separator: "/")
    guard let file = parts.last, file.hasSuffix(".json") else { return nil }
    if file.hasPrefix("your_posts") {
      self = .posts
    } else if file == "comments.json", parts.dropLast().last?.contains("comments") == true {
      self = .comments
    } else {
      return nil
    }
  }

  init?(_ beginning: FileBeginning) {
    if beginning.holds("\"comments_v2\"") {
      self = .comments
    } else if beginning.begins(with: "["), beginning.holds("\"timestamp\""), beginning.holds("\"data\"") {
      self = .posts
    } else {
      return nil
    }
  }
}

private struct FacebookExport {
  private(set) var all = ArchivedPosts(format: "facebook")
  private var count = 0

  mutating func read(_ json: JSON, _ file: FacebookFile, _ reader: inout ArchiveReader) throws {
    for row in json.firstList {
      count += 1
      reader.noteRow()
      guard let at = row["timestamp"].int else {
        all.problems.append(RowProblem(.badTime, count, "it has no time"))
        continue
      }
      switch file {
      case .posts: post(row, at: at)
      case .comments: comment(row, at: at)
      }
    }
  }

  private mutating func post(_ row: JSON, at: Int) {
    let words = row["data"].elements.compactMap { $0["post"].words }.joined(separator: "\n").trimmed
    guard !words.isEmpty else { return all.leftOut.withoutWords += 1 }
    let links = row["attachments"].elements.flatMap { $0["data"].elements }.compactMap {
      $0["external_context"]["url"].words
    }
    let text = links.reduce(words) { $0.contains($1) ? $0 : "\($0)\n\($1)" }
    all.rows.append(
      PostRow(
        text, number: count, at: at, on: .facebook, source: "facebook:\(keyOfWords(words, at: at))",
        with: row["tags"].elements.compactMap { $0["name"].words ?? $0.words }))
  }

  private mutating func comment(_ row: JSON, at: Int) {
    let written = row["data"].elements.lazy.map { $0["comment"] }.first { $0["comment"].words != nil }
    guard let text = written?["comment"].words?.trimmed, !text.isEmpty else {
      return all.leftOut.withoutWords += 1
    }
    if all.account == nil, let author = written?["author"].words {
      all.account = ArchivedAccount(handle: "", name: author, platform: .facebook)
    }
    all.rows.append(
      PostRow(
        text, number: count, at: at, on: .facebook, source: "facebook-comment:\(keyOfWords(text, at: at))",
        kind: .talk))
  }
}
