import Planning

/// What an import did with the rows of a file.
public struct ImportOutcome: Sendable {
  public var posts: [Post]
  /// Rows that were there already, by their id.
  public var known: Int
  /// Rows that said what another row of the file had said before them.
  public var repeated: Int
  /// Rows that could not be taken.
  public var bad: Int
  /// What the file has that was not used, or that the plan does not have.
  public var remarks: [Remark]
  public var problems: [Problem]
}

extension OpenPlan {
  /// Takes the rows of a file that make sense, as one change.
  /// - Parameter name: the file's, for the record.
  public mutating func take(_ file: FileRows, from name: String) throws -> ImportOutcome {
    let environment = environment
    return try changeWith { book, plan, now in
      let all = file.rows.map { DatedRow($0, plan.zone, environment) }
      let lost = all.compactMap { $0.problem(now: now) }
      let dated = all.filter { $0.problem(now: now) == nil }
      var known = try KnownPosts(&book, for: dated, today: now.day)
      let posts = dated.compactMap { row in
        known.admit(row, environment).map { row.post($0, plan, now) }
      }
      try book.add(posts)
      let outcome = ImportOutcome(
        posts: posts, known: file.rows.count - lost.count - posts.count - known.repeated,
        repeated: known.repeated, bad: lost.count + file.unread.count,
        remarks: file.remarks + UnknownNames(posts, plan).remarks, problems: file.problems(with: lost))
      return (.imported(posts: posts.count, file: name), outcome)
    }
  }
}
