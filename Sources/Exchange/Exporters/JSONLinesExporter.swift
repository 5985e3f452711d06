extension Exporter {
  /// `{"at":"2026-11-24T09:00+00:00","id":"k4t9mz",…}`, one post a line: what `import` reads. A time says its offset, so that
  /// a plan in another zone takes it for the same.
  static let jsonLines = Exporter(name: "jsonl", ending: "jsonl", for: .copying) { order in
    let text = try order.posts.map { try encoded(ExportedPost($0, instant: order.instant)) + "\n" }.joined()
    return Export([ExportedFile(text: text, posts: order.posts.count)])
  }
}
