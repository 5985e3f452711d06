extension Exporter {
  /// `{"at":"2026-11-24T09:00","id":"k4t9mz",…}`, one post a line: what `import` reads.
  static let jsonLines = Exporter(name: "jsonl") { _, posts in
    try posts.map { try encoded(ExportedPost($0)) + "\n" }.joined()
  }
}
