import Planning

/// `weeks/2026-W47.json`: one ISO week: its posts, and what passed between us and others.
enum WeekFile {
  static let folder = "weeks"

  static func name(_ week: Week) -> String { "\(folder)/\(week).json" }

  /// - Parameter fileName: within the weeks' folder.
  /// - Returns: nil for a file that is no week's.
  static func week(_ fileName: String) -> Week? {
    fileName.hasSuffix(".json") ? Week(String(fileName.dropLast(5))) : nil
  }

  /// - Parameter name: within the plan's folder.
  /// - Returns: nil for a file that is no week's. It goes by bytes, so that nothing that only looks like such a name passes.
  static func week(ofFile name: String) -> Week? {
    guard let week = week(String(name.dropFirst(folder.count + 1))),
      name.utf8.elementsEqual(self.name(week).utf8)
    else { return nil }
    return week
  }
}

extension WeekPage: StoredFile {
  static let kind = FileKind("week", .weeks, holding: "posts", WeekPage.record)

  static func empty(_ name: String) -> WeekPage {
    WeekFile.week(ofFile: name).map { WeekPage($0) } ?? record.blank
  }

  static let record = Record(
    "an object with \"posts\"",
    about: "One ISO week of a content plan: its posts, what came in and what we did.",
    blank: WeekPage(Week(of: Day(number: 0))),
    [
      .version,
      .records(
        "posts", { $0.posts }, { $0.setPosts($1) }, Post.dated,
        "The posts, by their times, then by their ids.",
        order: ["at", "id"], writesEmpty: true),
      .dropped({ $0.dropped }, { $0.dropped = $1 }),
      .records(
        "heard", { $0.heard }, { $0.heard = $1 }, Heard.record, "What came in, by time.", order: ["at", "id"]),
      .records(
        "engaged", { $0.engaged }, { $0.engaged = $1 }, Engagement.record,
        "What we did with others, by time.",
        order: ["at", "id"]),
      .optional(
        "reflection", { $0.reflection }, { $0.reflection = $1 }, .text,
        "The thought that closed the week: what to change."),
    ])
}
