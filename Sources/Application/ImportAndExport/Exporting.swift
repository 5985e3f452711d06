import Exchange

extension OpenPlan {
  /// The whole plan as one JSON object, under the names that its files have.
  public mutating func exportWhole() throws -> String { try read { book, _, _ in try book.wholePlan() } }

  /// The plan's posts in a format for other programs.
  public mutating func export(as exporter: Exporter) throws -> String {
    let environment = environment
    return try read { book, plan, _ in
      let posts = book.countedOnce(try book.allPosts())
      return try exporter.write(plan, posts) { environment.instant(of: $0, in: plan.zone) }
    }
  }
}
