import Planning
import PostText

extension ArchiveImporter {
  /// LinkedIn's: `Shares.csv`, `Comments.csv` and `InstantReposts.csv`, each in a dialect of its own.
  static let linkedIn = ArchiveImporter(
    name: "linkedin", title: "a LinkedIn archive", lookedFor: "Shares.csv",
    reads: { LinkedInFile(named: $0) != nil }, recognizes: { LinkedInFile($0) != nil },
    read: { reader in
      var archive = LinkedInArchive()
      for name in reader.names {
        let file = LinkedInFile(try reader.beginning(of: name)) ?? LinkedInFile(named: name)
        if let file { try archive.read(try reader.text(of: name), as: file, name, &reader) }
      }
      return archive.all
    })
}

private enum LinkedInFile {
  case shares, comments, reposts

  /// Archives of several members, and later downloads, number the file.
  init?(named name: String) {
    let parts = name.lowercased().split(separator: "/")
    // YouTube's comments stand in a folder of that name.
    guard let file = parts.last, file.hasSuffix(".csv"), parts.dropLast().last != "comments" else {
      return nil
    }
    if file == "shares.csv" || file.hasPrefix("shares_") {
      self = .shares
    } else if file == "comments.csv" || file.hasPrefix("comments_") {
      self = .comments
    } else if file == "instantreposts.csv" || file.hasPrefix("instantreposts_") {
      self = .reposts
    } else {
      return nil
    }
  }

  init?(_ beginning: FileBeginning) {
    let columns = beginning.columns
    if columns.contains("sharelink") || columns.contains("sharecommentary") {
      self = .shares
    } else if columns == ["date", "link", "message"] {
      self = .comments
    } else if columns == ["date", "link"] {
      self = .reposts
    } else {
      return nil
    }
  }

  /// The columns without which there are no posts, each by the names that it has had.
  var columns: [[String]] {
    switch self {
    case .shares: [["date"], ShareColumn.words]
    case .comments: [["date"], ["message"]]
    case .reposts: [["date"], ["link"]]
    }
  }
}

private enum ShareColumn {
  static let words = ["sharecommentary", "share comment", "commentary", "comment"]
}

private struct LinkedInArchive {
  private(set) var all = ArchivedPosts(format: "linkedin")
  private var links: Set<String> = []
  private var count = 0

  mutating func read(
    _ bytes: [UInt8], as file: LinkedInFile, _ name: String, _ reader: inout ArchiveReader
  ) throws {
    var table = NamedColumns(file == .comments ? Self.withDoubledQuotes(bytes) : bytes)
    if let missing = file.columns.first(where: { !table.has($0) }) {
      return try reader.refuse(name, lacking: "no column “\(missing[0])”")
    }
    if file == .comments {
      table.joinLooseLines(where: { isoDate($0.cell(of: ["date"])) == nil }, to: ["message"])
    }
    for row in table.rows {
      count += 1
      reader.noteRow()
      switch file {
      case .shares: share(row)
      case .comments: comment(row)
      case .reposts: repost(row)
      }
    }
    for fault in table.faults { all.problems.append(fault.problem(nil)) }
  }

  /// In this file a quote inside a cell stands behind a backslash.
  private static func withDoubledQuotes(_ written: [UInt8]) -> [UInt8] {
    let isEscaping = zip(written, written.dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == .quote }
    guard isEscaping else { return written }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in written {
      if isEscaped {
        if byte == .quote {
          bytes.append(.quote)
        } else if byte != UInt8(ascii: "\\") {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// `2025-03-01 09:00:00`, which is UTC; in 2018 `2017/06/08 08:15:44 UTC`.
  private func isoDate(_ text: String) -> Int? {
    var text = text.trimmed
    if text.hasSuffix(" UTC") { text = String(text.dropLast(4)) }
    return text.isEmpty ? nil : isoInstant(text.replacing("/", with: "-"))
  }

  private mutating func time(_ row: NamedColumns.Row) -> Int? {
    let written = row.cell(of: ["date"])
    guard let at = isoDate(written) else {
      all.problems.append(
        RowProblem(.badTime, row.number, "“\(written.firstWords(30))” is no time of LinkedIn's"))
      return nil
    }
    return at
  }

  private mutating func share(_ row: NamedColumns.Row) {
    guard let at = time(row) else { return }
    let link = row.cell(of: ["sharelink", "link"])
    // The same one may be there twice.
    guard link.isEmpty || links.insert(link).inserted else { return }
    let written = Self.joined(row.cell(of: ShareColumn.words)).trimmed
    guard !written.isEmpty else { return all.leftOut.withoutWords += 1 }
    let page = row.cell(of: ["sharedurl"]).trimmed
    let text = page.isEmpty || written.contains(page) ? written : "\(written)\n\(page)"
    all.rows.append(
      PostRow(
        text, number: row.number, at: at, on: .linkedin,
        source: "linkedin:\(link.isEmpty ? keyOfWords(written, at: at) : link)",
        url: link.isEmpty ? nil : link))
  }

  /// A line break inside a text is written as a quote, a line break and a quote.
  private static func joined(_ text: String) -> String {
    text.replacing("\"\r\n\"", with: "\n").replacing("\"\n\"", with: "\n")
  }

  private mutating func comment(_ row: NamedColumns.Row) {
    guard let at = time(row) else { return }
    let text = Self.joined(row.cell(of: ["message"])).trimmed
    guard !text.isEmpty else { return all.leftOut.withoutWords += 1 }
    let link = row.cell(of: ["link"])
    all.rows.append(
      PostRow(
        text, number: row.number, at: at, on: .linkedin,
        source: "linkedin-comment:\(keyOfWords(text, at: at))",
        url: link.isEmpty ? nil : link, kind: .talk, replyTo: link.isEmpty ? nil : link))
  }

  private mutating func repost(_ row: NamedColumns.Row) {
    let link = row.cell(of: ["link"])
    guard let at = time(row), !link.isEmpty else { return }
    all.rows.append(
      PostRow(
        link, number: row.number, at: at, on: .linkedin, source: "linkedin-repost:\(link)", url: link,
        kind: .boost))
  }
}
