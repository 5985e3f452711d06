import Planning

/// `weeks/2026-W47.json`: the posts of one ISO week.
enum WeekFile {
  static let folder = "weeks"

  static func name(_ week: Week) -> String { "\(folder)/\(week).json" }

  /// - Returns: nil for a file that is no week's.
  static func week(_ fileName: String) -> Week? {
    fileName.hasSuffix(".json") ? Week(String(fileName.dropLast(5))) : nil
  }

  static func read(_ root: JSONNode, _ week: Week) throws(Unreadable) -> WeekPage {
    var fields = try FieldReader(root, as: "an object with \"posts\"")
    try FileVersion.check(&fields, at: root.offset)
    let posts = try fields.list("posts") { node throws(Unreadable) in try Post(dated: node) }
    var page = WeekPage(week, posts: posts)
    page.unknown = fields.unknown
    return page
  }

  static func json(_ page: WeekPage) -> JSONValue {
    var fields = FieldWriter(page.unknown)
    fields.put("version", FileVersion.current)
    fields.put("posts", page.posts.map(\.json))
    return fields.value
  }
}
