import Planning
import PostText

extension ArchiveImporter {
  /// YouTube's part of Google's Takeout: `videos.csv` and `comments.csv`.
  static let youTube = ArchiveImporter(
    name: "youtube", title: "a YouTube Takeout", lookedFor: "video metadata/videos.csv",
    reads: { name in
      let parts = name.split(separator: "/").suffix(2).map { $0.lowercased() }
      return parts == ["video metadata", "videos.csv"] || parts == ["comments", "comments.csv"]
    },
    recognizes: {
      $0.columns.contains("video id")
        && ($0.columns.contains("comment text") || $0.columns.contains { $0.hasPrefix("video title") })
    },
    read: { reader in
      var takeout = Takeout()
      var tables: [NamedColumns] = []
      for name in reader.names {
        let table = NamedColumns(try reader.text(of: name))
        guard table.has(["video id"]) else {
          try reader.refuse(name, lacking: "no column “Video ID”")
          continue
        }
        tables.append(table)
      }
      for table in tables where !table.names.contains("comment text") { takeout.read(videos: table) }
      for table in tables where table.names.contains("comment text") { takeout.read(comments: table) }
      for fault in tables.flatMap(\.faults) { takeout.all.problems.append(fault.problem(nil)) }
      return takeout.all
    })
}

private struct Takeout {
  var all = ArchivedPosts(format: "youtube")
  private var ownVideos: Set<String> = []

  mutating func read(videos: NamedColumns) {
    for row in videos.rows {
      let id = row.cell(of: ["video id"])
      ownVideos.insert(id)
      // What is unlisted or private is not out.
      guard row.cell(of: ["privacy"]).lowercased() == "public" else { continue }
      let title = row.cell(beginning: "video title").trimmed
      guard let at = time(row, ["video publish timestamp", "video create timestamp"]) else { continue }
      guard !title.isEmpty else {
        all.leftOut.withoutWords += 1
        continue
      }
      all.rows.append(
        PostRow(
          title, number: row.number, at: at, on: .youtube, source: "youtube:\(id)",
          url: "https://www.youtube.com/watch?v=\(id)"))
    }
  }

  private mutating func time(_ row: NamedColumns.Row, _ names: [String]) -> Int? {
    let written = names.lazy.map { row.cell(of: [$0]) }.first { !$0.isEmpty } ?? ""
    guard let at = isoInstant(written) else {
      all.problems.append(RowProblem(.badTime, row.number, "“\(written.firstWords(30))” is no time"))
      return nil
    }
    return at
  }

  /// Whose a video is is not said, but for one's own: those are in the other file.
  mutating func read(comments: NamedColumns) {
    for row in comments.rows {
      guard let at = time(row, ["comment create timestamp"]) else { continue }
      let written: String
      do throws(JSONFault) {
        written = try Self.text(row.cell(of: ["comment text"]))
      } catch {
        all.problems.append(RowProblem(.notUTF8, row.number, error.what))
        continue
      }
      let text = written.trimmed
      guard !text.isEmpty else {
        all.leftOut.withoutWords += 1
        continue
      }
      let video = row.cell(of: ["video id"])
      all.rows.append(
        PostRow(
          text, number: row.number, at: at, on: .youtube,
          source: "youtube-comment:\(row.cell(of: ["comment id"]))",
          url: video.isEmpty ? nil : "https://www.youtube.com/watch?v=\(video)", kind: .talk))
    }
  }

  /// The cell is JSON: an object, or several with commas between them and no brackets.
  /// - Throws: where half a letter stands in it.
  private static func text(_ cell: String) throws(JSONFault) -> String {
    guard cell.hasPrefix("{"), let told = try? JSONParser.toldValue(Array("[\(cell)]".utf8)) else {
      return cell
    }
    if let halfLetter = told.halfLetter { throw halfLetter }
    return told.0.elements.compactMap { $0["text"].text }.joined()
  }
}
