import Planning
import PostText

extension ArchiveImporter {
  /// Instagram's export as JSON, in which Threads' lies as well.
  static let instagram = ArchiveImporter(
    name: "instagram", title: "an Instagram or Threads export", lookedFor: "media/posts_1.json",
    reads: { InstagramFile(named: $0) != nil }, recognizes: { InstagramFile($0) != nil },
    read: { reader in
      var export = InstagramExport()
      for name in reader.names {
        let file = try InstagramFile(named: name) ?? InstagramFile(reader.beginning(of: name))
        guard let file else { continue }
        let json = try reader.json(of: name).withoutMojibake
        if !json.holdsList { try reader.refuse(name, lacking: "no list") }
        try export.read(json, file, &reader)
      }
      return export.posts
    })
}

private enum InstagramFile {
  case posts, comments, threads

  init?(named name: String) {
    let parts = name.split(separator: "/")
    guard let file = parts.last, file.hasSuffix(".json") else { return nil }
    let folder = parts.dropLast().last ?? ""
    if file == "threads_and_replies.json" {
      self = .threads
    } else if file.hasPrefix("posts_"), folder == "media" || folder == "content" {
      self = .posts
    } else if file.hasPrefix("post_comments") || file == "reels_comments.json" {
      self = .comments
    } else {
      return nil
    }
  }

  init?(_ beginning: FileBeginning) {
    if beginning.holds("\"text_post_app_text_posts\"") {
      self = .threads
    } else if beginning.holds("\"string_map_data\""), beginning.holds("\"media_list_data\"") {
      self = .comments
    } else if beginning.begins(with: "["), beginning.holds("\"creation_timestamp\""),
      beginning.holds("\"media\"")
    {
      self = .posts
    } else {
      return nil
    }
  }
}

private struct InstagramExport {
  private var all = ArchivedPosts(format: "instagram")
  private var count = 0
  private var hasThreads = false
  private var hasPictures = false
  /// Comments whose labels, in the account's language, are none that are known.
  private var unknownLabels = 0

  mutating func read(_ json: JSON, _ file: InstagramFile, _ reader: inout ArchiveReader) throws {
    for row in json.firstList {
      count += 1
      reader.noteRow()
      switch file {
      case .posts: post(row, on: .instagram)
      case .threads: post(row, on: .threads)
      case .comments: comment(row["string_map_data"])
      }
    }
    if file == .threads { hasThreads = true } else { hasPictures = true }
  }

  /// With one picture the words stand beside it, with several beside them all.
  private mutating func post(_ row: JSON, on platform: Platform) {
    let media = row["media"].elements
    guard let at = row["creation_timestamp"].int ?? media.first?["creation_timestamp"].int else {
      return all.problems.append(RowProblem(.badTime, count, "it has no time"))
    }
    let text = (row["title"].words ?? media.lazy.compactMap { $0["title"].words }.first ?? "").trimmed
    guard !text.isEmpty else { return all.leftOut.withoutWords += 1 }
    all.rows.append(
      PostRow(
        text, number: count, at: at, on: platform, source: "\(platform.rawValue):\(keyOfWords(text, at: at))")
    )
  }

  private static let ownerLabels: Set<String> = [
    "Media Owner", "Media-eigenaar", "Propriétaire du média", "Medieninhaber",
    "Propietario del contenido multimedia",
  ]

  /// The labels are in the account's language: the one with a time is the time, and of the texts the longest is what
  /// was written, but for the owner's, where that label is known.
  private mutating func comment(_ fields: JSON) {
    let time = fields.members.lazy.compactMap { $0.value["timestamp"].int }.first { $0 > 0 }
    let texts = fields.members.filter { $0.value["value"].words != nil }
    let owner = texts.first { Self.ownerLabels.contains($0.key) }
    let written = texts.filter { $0.key != owner?.key }
    let text =
      written.first { $0.key == "Comment" }
      ?? written.max { ($0.value["value"].text ?? "").count < ($1.value["value"].text ?? "").count }
    if owner == nil, texts.count > 1 { unknownLabels += 1 }
    guard let at = time, let words = text?.value["value"].words?.trimmed, !words.isEmpty else {
      return all.leftOut.withoutWords += 1
    }
    let name = owner?.value["value"].words
    all.rows.append(
      PostRow(
        words, number: count, at: at, on: .instagram,
        source: "instagram-comment:\(keyOfWords(words, at: at))",
        kind: .talk, with: name.map { ["@\($0)"] } ?? []))
  }

  var posts: ArchivedPosts {
    var all = all
    if hasThreads && !hasPictures { all.format = "threads" }
    if unknownLabels > 0 {
      all.problems.append(
        RowProblem(
          .unknownWord, count,
          "the labels of \(unknownLabels.of("comment")) are in a language that is not known here; whose posts they are on was left open",
          hint: "Ask for the export with the account's language set to English."))
    }
    return all
  }
}
