import Planning
import PostText

extension ArchiveImporter {
  /// X's analytics as CSV: what a firm has that has no archive. Reposts are not in it.
  static let xAnalytics = ArchiveImporter(
    name: "x-analytics", title: "X's analytics", lookedFor: "account_analytics_content_….csv",
    reads: { $0.split(separator: "/").last?.hasPrefix("account_analytics_content_") == true },
    recognizes: { file in
      let columns = file.columns
      return columns.contains("post id") && columns.contains("post text")
        || columns.contains("tweet id") && columns.contains("tweet text")
    },
    read: { reader in
      var all = ArchivedPosts(format: "x")
      for name in reader.names {
        let table = NamedColumns(try reader.text(of: name))
        guard table.has(XAnalytics.textColumns) else {
          try reader.refuse(name, lacking: "no column “Post text”")
          continue
        }
        for fault in table.faults { all.problems.append(fault.problem(nil)) }
        for row in table.rows {
          reader.noteRow()
          do {
            if let post = try XAnalytics.post(row) {
              all.rows.append(post)
            } else {
              all.leftOut.withoutWords += 1
            }
          } catch let problem as RowProblem {
            all.problems.append(problem)
          }
        }
      }
      return all
    })
}

private enum XAnalytics {
  static let textColumns = ["post text", "tweet text"]

  /// - Returns: nil where it has no words.
  static func post(_ row: NamedColumns.Row) throws -> PostRow? {
    let written = row.cell(of: ["date", "time"])
    guard let at = instant(written) else {
      throw RowProblem(
        .badTime, row.number, "“\(written.firstWords(30))” is no time of X's",
        hint: "Give the file as X gave it, not as a spreadsheet saved it.")
    }
    let text = HTMLEntity.decoded(row.cell(of: textColumns)).trimmed
    guard !text.isEmpty,
      !text.split(whereSeparator: \.isWhitespace).allSatisfy({ $0.hasPrefix("https://t.co/") })
    else {
      return nil
    }
    let id = row.cell(of: ["post id", "tweet id"])
    // A spreadsheet makes 1.9E+18 of an id; then the words are the key.
    let source = id.allSatisfy(\.isNumber) && !id.isEmpty ? "x:\(id)" : "x:\(keyOfWords(text, at: at))"
    let link = row.cell(of: ["post link", "tweet permalink"])
    let name = text.first == "@" ? String(text.prefix { !$0.isWhitespace }) : nil
    var post = PostRow(
      text, number: row.number, at: at, on: .x, source: source, url: link.isEmpty ? nil : link,
      kind: name == nil ? nil : .talk, with: name.map { [$0] } ?? [])
    post.figures = PostFigures(
      views: try count(row, ["impressions"]), likes: try count(row, ["likes"]),
      comments: try count(row, ["replies"]), shares: try count(row, ["reposts", "retweets"]))
    return post
  }

  /// - Returns: nil where nothing stands there.
  private static func count(_ row: NamedColumns.Row, _ names: [String]) throws -> Int? {
    let written = row.cell(of: names).trimmed
    guard !written.isEmpty else { return nil }
    guard let count = WrittenCount.read(written) else {
      throw RowProblem(
        .badNumber, row.number, "“\(written.firstWords(30))” is no count of \(names[0])",
        hint: "Put the figure there, such as 1234 or 1.5K, or leave it empty.")
    }
    return count
  }

  /// `Tue, Jul 14, 2026`, a day alone, which is taken at noon; until 2024 `2026-08-15 12:00 +0000`.
  private static func instant(_ text: String) -> Int? {
    if text.hasSuffix(" +0000") { return isoInstant(String(text.dropLast(6))) }
    let parts = text.split { $0 == " " || $0 == "," }
    guard parts.count == 4,
      let noon = XTime.instant("\(parts[0]) \(parts[1]) \(parts[2]) 12:00:00 +0000 \(parts[3])")
    else {
      return isoInstant(text)
    }
    return noon
  }
}
