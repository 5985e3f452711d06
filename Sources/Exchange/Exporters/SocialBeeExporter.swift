extension Exporter {
  /// SocialBee: links stay in the text, for a filled `link` puts all media aside.
  static let socialBee = Exporter(name: "socialbee", ending: "csv", for: .scheduling) { order in
    let export = SchedulerFiles(columns: .socialBee).write(order)
    let example = order.posts.lazy.compactMap(\.at).first.map(TimePattern.isoSecond.words) ?? ""
    return export.saying(.timeFormUnsure(example: example))
  }
}
