import Exchange

extension OpenPlan {
  /// The whole plan, or its posts, in a format for other programs.
  public mutating func export(as exporter: Exporter) throws -> String {
    try read { book, plan, _ in try exporter.write(plan, try book.allPosts()) }
  }
}
