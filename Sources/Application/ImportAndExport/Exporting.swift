import Exchange

extension OpenPlan {
  /// The whole plan as one JSON object, under the names that its files have.
  public mutating func exportWhole() throws -> String { try read { book, _, _ in try book.wholePlan() } }

  /// The plan's posts in a format for other programs.
  /// - Parameter filter: which of them.
  public mutating func export(
    as exporter: Exporter, _ filter: PostFilter = PostFilter()
  ) throws -> String {
    try read { book, plan, now in
      try exporter.write(plan, try book.posts(try book.allPosts(), wanted: filter, plan, now: now))
    }
  }
}
