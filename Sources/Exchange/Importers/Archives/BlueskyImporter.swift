import Planning
import PostText

extension ArchiveImporter {
  /// Bluesky's: the repository as one file (`.car`), or unpacked; and what `getAuthorFeed` answers.
  static let bluesky = ArchiveImporter(
    name: "bluesky", title: "a Bluesky repository", lookedFor: "app.bsky.feed.post/",
    reads: { name in
      let parts = name.split(separator: "/")
      if name.hasSuffix(".car") || parts.last == "_commit.json" { return true }
      return name.hasSuffix(".json") && parts.count >= 2
        && BlueskyRecords.isWanted(parts.suffix(2).joined(separator: "/"))
    },
    recognizes: { file in
      RepositoryFile.begins(file.bytes)
        || file.begins(with: "{") && file.holds("\"feed\"") && file.holds("app.bsky.feed.")
    },
    read: { reader in
      var records = BlueskyRecords()
      for name in reader.names { try records.read(name, &reader) }
      return records.posts
    })
}

/// The records of a repository, as they come in.
struct BlueskyRecords {
  private struct Record {
    var uri: String
    var record: JSON
    var row: Int
  }

  private var all = ArchivedPosts(format: "bluesky")
  private var owner = ""
  private var handle = ""
  private var displayName = ""
  private var records: [Record] = []
  /// What `getAuthorFeed` says beside the records.
  private var feed: [JSON] = []
  /// By the accounts' numbers, as mentions and answers name them.
  private var handles: [String: String] = [:]

  private static let wanted = ["app.bsky.feed.post/", "app.bsky.feed.repost/", "app.bsky.actor.profile/"]

  static func isWanted(_ path: String) -> Bool { wanted.contains { path.hasPrefix($0) } }

  mutating func read(_ name: String, _ reader: inout ArchiveReader) throws {
    let beginning = try reader.beginning(of: name)
    if RepositoryFile.begins(beginning.bytes) {
      try read(repository: try reader.bytes(of: name), name)
    } else if Self.isUnpacked(name) {
      try read(unpacked: name, &reader)
    } else {
      feed += try reader.elements(of: name, under: ["feed"])
    }
  }

  /// Whether its name is a record's, or the commit's.
  private static func isUnpacked(_ name: String) -> Bool {
    let parts = name.split(separator: "/").suffix(2)
    return parts.last == "_commit.json" || isWanted(parts.joined(separator: "/"))
  }

  private mutating func read(repository bytes: [UInt8], _ name: String) throws {
    do {
      let repository = try RepositoryFile(bytes)
      owner = repository.owner
      for (path, record) in repository.records { add("at://\(owner)/\(path)", record) }
    } catch {
      throw Problem(
        .damagedArchive, "\(name) is no whole repository.", hint: "Get it once more, and try again.")
    }
  }

  private mutating func read(unpacked name: String, _ reader: inout ArchiveReader) throws {
    let record = try reader.json(of: name)
    reader.noteRow()
    let parts = name.split(separator: "/")
    if parts.last == "_commit.json" {
      owner = record["did"].words ?? owner
    } else if parts.count >= 2 {
      let folder = parts.count >= 3 ? String(parts[parts.count - 3]) : ""
      if owner.isEmpty, folder.hasPrefix("did:") { owner = folder }
      add("at://\(owner)/\(parts[parts.count - 2])/\(parts[parts.count - 1].dropLast(5))", record)
    }
  }

  private mutating func add(_ uri: String, _ record: JSON) {
    if uri.contains("/app.bsky.actor.profile/") {
      return displayName = record["displayName"].words ?? displayName
    }
    records.append(Record(uri: uri, record: record, row: records.count + 1))
    for facet in record["facets"].elements { note(facet, record["text"].text ?? "") }
  }

  /// A mention says an account's name in the text, and its number beside it.
  private mutating func note(_ facet: JSON, _ text: String) {
    for feature in facet["features"].elements {
      guard let number = feature["did"].words, let range = Self.range(facet),
        let words = text.utf8Words(range),
        words.hasPrefix("@")
      else { continue }
      handles[number] = words
    }
  }

  private static func range(_ facet: JSON) -> Range<Int>? {
    guard let start = facet["index"]["byteStart"].int, let end = facet["index"]["byteEnd"].int, 0 <= start,
      start < end
    else { return nil }
    return start..<end
  }

  // MARK: Rows

  var posts: ArchivedPosts {
    var made = self
    made.readFeed()
    var rows = ThreadedRows()
    for record in made.records { made.row(of: record, &rows) }
    var all = made.all
    let joined = rows.joined()
    all.rows += joined.rows
    all.leftOut.parts += joined.parts
    if !made.handle.isEmpty || !made.owner.isEmpty {
      let name = made.displayName.isEmpty && made.handle.isEmpty ? made.owner : made.displayName
      all.account = ArchivedAccount(handle: made.handle, name: name, platform: .bluesky)
    }
    return all
  }

  /// Reposts of the feed are rows of their own; its posts are records.
  private mutating func readFeed() {
    guard
      let own = feed.lazy.filter({ $0["reason"]["$type"].text?.hasSuffix("#reasonRepost") != true }).first?[
        "post"]["author"]
    else { return feed.forEach { repost($0, row: 1) } }
    owner = own["did"].text ?? owner
    handle = own["handle"].words.map { "@\($0)" } ?? ""
    displayName = own["displayName"].text ?? displayName
    for item in feed { noteHandles(item) }
    for (index, item) in feed.enumerated() {
      if item["reason"]["$type"].text?.hasSuffix("#reasonRepost") == true {
        repost(item, row: index + 1)
      } else if let uri = item["post"]["uri"].words, !records.contains(where: { $0.uri == uri }) {
        records.append(Record(uri: uri, record: item["post"]["record"], row: index + 1))
      }
    }
  }

  private mutating func noteHandles(_ item: JSON) {
    let embedded = item["post"]["embed"]["record"]
    let authors = [
      item["post"]["author"], item["reply"]["parent"]["author"], item["reply"]["root"]["author"],
      item["reply"]["grandparentAuthor"], embedded["author"], embedded["record"]["author"],
    ]
    for author in authors {
      if let number = author["did"].words, let name = author["handle"].words { handles[number] = "@\(name)" }
    }
  }

  /// Its time is that of the repost, not of the post.
  private mutating func repost(_ item: JSON, row: Int) {
    let post = item["post"]
    guard let uri = post["uri"].words, let at = item["reason"]["indexedAt"].text.flatMap(isoInstant) else {
      return
    }
    let isOwn = Self.owner(of: uri) == owner
    var made = PostRow(
      post["record"]["text"].words ?? Self.address(uri), number: row, at: at, on: .bluesky,
      source: "bluesky-repost:\(uri)", url: Self.address(uri))
    made.sure(isOwn ? .story : .boost, with: isOwn ? nil : post["author"]["handle"].words.map { "@\($0)" })
    all.rows.append(made)
  }

  private mutating func row(of record: Record, _ rows: inout ThreadedRows) {
    guard let at = record.record["createdAt"].text.flatMap(isoInstant) else {
      return all.problems.append(RowProblem(.badTime, record.row, "it has no time"))
    }
    if record.uri.contains("/app.bsky.feed.repost/") {
      return rows.add(repost(record, at: at), key: record.uri)
    }
    var row = PostRow(
      text(of: record.record), number: record.row, at: at, on: .bluesky, source: "bluesky:\(record.uri)",
      url: Self.address(record.uri))
    let replied = record.record["reply"]["parent"]["uri"].words
    let isContinued = replied.map { Self.owner(of: $0) == owner } ?? false
    row.replyTo = replied.map(Self.address)
    if let replied, !isContinued {
      row.sure(.talk, with: handles[Self.owner(of: replied)])
    } else if !isContinued, let quoted = Self.quoted(record.record) {
      let isOwn = Self.owner(of: quoted) == owner
      row.sure(isOwn ? .story : .share, with: isOwn ? nil : handles[Self.owner(of: quoted)])
      if row.text.isEmpty { row.text = Self.address(quoted) }
    }
    guard !row.text.isEmpty else { return all.leftOut.withoutWords += 1 }
    rows.add(row, key: record.uri, continuing: isContinued ? replied : nil)
  }

  private func repost(_ record: Record, at: Int) -> PostRow {
    let subject = record.record["subject"]["uri"].text ?? ""
    let isOwn = Self.owner(of: subject) == owner
    let address = Self.address(subject)
    var row = PostRow(
      address, number: record.row, at: at, on: .bluesky, source: "bluesky-repost:\(subject)", url: address)
    row.sure(isOwn ? .story : .boost, with: isOwn ? nil : handles[Self.owner(of: subject)])
    return row
  }

  /// A quote, and no feed, list or starter pack.
  private static func quoted(_ record: JSON) -> String? {
    let embed = record["embed"]["record"]
    let uri = embed["uri"].words ?? embed["record"]["uri"].words
    return uri.flatMap { $0.contains("/app.bsky.feed.post/") ? $0 : nil }
  }

  /// Links are shortened in the text; the whole stands beside it.
  private func text(of record: JSON) -> String {
    var bytes = Array((record["text"].text ?? "").utf8)
    let links = record["facets"].elements.compactMap { facet -> (Range<Int>, String)? in
      guard let range = Self.range(facet),
        let uri = facet["features"].elements.lazy.compactMap(\.linkAddress).first
      else {
        return nil
      }
      return (range, uri)
    }
    for (range, uri) in links.sorted(by: { $0.0.lowerBound > $1.0.lowerBound })
    where range.upperBound <= bytes.count && bytes.isBetweenLetters(range.lowerBound)
      && bytes.isBetweenLetters(range.upperBound)
    {
      bytes.replaceSubrange(range, with: Array(uri.utf8))
    }
    var text = String(decoding: bytes, as: UTF8.self).trimmed
    let external =
      record["embed"]["external"]["uri"].words ?? record["embed"]["media"]["external"]["uri"].words
    if let external, !text.isEmpty, !text.contains(external) { text += "\n\(external)" }
    for link in record["entities"].elements where link["type"].text == "link" {
      if let address = link["value"].words, !text.contains(address) { text += "\n\(address)" }
    }
    return text
  }

  private static func owner(of uri: String) -> String {
    uri.hasPrefix("at://") ? String(uri.dropFirst(5).prefix { $0 != "/" }) : ""
  }

  /// Where a post stands for people.
  private static func address(_ uri: String) -> String {
    let key = uri.split(separator: "/").last ?? ""
    return "https://bsky.app/profile/\(owner(of: uri))/post/\(key)"
  }
}

extension JSON {
  /// Of a facet's feature that is a link.
  fileprivate var linkAddress: String? {
    self["$type"].text?.hasSuffix("#link") == true ? self["uri"].words : nil
  }
}

extension String {
  /// The words in a range of its UTF-8 bytes.
  fileprivate func utf8Words(_ range: Range<Int>) -> String? {
    let bytes = Array(utf8)
    guard range.upperBound <= bytes.count else { return nil }
    return String(validating: bytes[range], as: UTF8.self)
  }
}

extension [UInt8] {
  /// Whether no letter of UTF-8 is cut in two before an index.
  fileprivate func isBetweenLetters(_ index: Int) -> Bool { index == count || self[index] & 0xC0 != 0x80 }
}
