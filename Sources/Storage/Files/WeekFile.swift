import Planning

/// `weeks/2026-W47.json`: the posts of one ISO week.
enum WeekFile {
  static let folder = "weeks"

  static let record = Record(
    "an object with \"posts\"", about: "The posts of one ISO week of a content plan, scheduled and out.",
    blank: WeekPage(Week(of: Day(number: 0))), unknown: { $1(&$0.unknown) },
    [
      .version,
      .records(
        "posts", { $1(&$0.written) }, Post.dated, "The posts, by their times, then by their ids.",
        writesEmpty: true),
    ])

  static func name(_ week: Week) -> String { "\(folder)/\(week).json" }

  /// - Returns: nil for a file that is no week's.
  static func week(_ fileName: String) -> Week? {
    fileName.hasSuffix(".json") ? Week(String(fileName.dropLast(5))) : nil
  }

  static func read(_ root: JSONNode, _ week: Week) throws(Unreadable) -> WeekPage {
    try record.read(try FileVersion.current(root, .week), over: WeekPage(week))
  }

  static func json(_ page: WeekPage) -> JSONValue { record.json(page) }
}

extension WeekPage {
  /// The posts, which the page sorts.
  fileprivate var written: [Post] {
    get { posts }
    set {
      let kept = unknown
      self = WeekPage(week, posts: newValue)
      unknown = kept
    }
  }
}
