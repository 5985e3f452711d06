import MadeHistory
import Planning

/// A made-up history as a file to import: JSON lines, or CSV where the name says so.
struct MadeRows {
  let history: MadeHistory

  func write(to name: String) throws {
    let isCSV = name.hasSuffix(".csv")
    let lines = try LineFile(name)
    if isCSV { lines.write("id,at,platforms,kind,text\n") }
    history.forEachWeek { _, posts in
      for post in posts { lines.write(isCSV ? CSVLine.write(post) : JSONLine.write(post)) }
    }
    lines.close()
  }
}

private enum CSVLine {
  static func write(_ post: Post) -> String {
    let platforms = post.platforms.map(\.rawValue).joined(separator: " ")
    let cells = [
      post.id.description, post.at?.description ?? "", platforms, post.kind?.rawValue ?? "",
      "\"\(post.text.replacing("\"", with: "\"\""))\"",
    ]
    return cells.joined(separator: ",") + "\n"
  }
}
