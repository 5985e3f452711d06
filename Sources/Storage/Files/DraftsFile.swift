import Planning

/// `drafts.json`: the posts that have no date yet.
struct DraftsFile: Equatable {
  static let name = "drafts.json"

  var posts: [Post] = []
  /// The keys of archives' rows whose posts were dropped: read again, they stay away.
  var dropped: [String] = []
  var unknown = UnknownFields()
}

extension DraftsFile: StoredFile {
  static let kind = FileKind("drafts", .file(name), holding: "posts", DraftsFile.record)

  /// Sorted by id, which is drawn by lot: two people's new drafts stand in different places, so git merges them.
  static let record = Record(
    "an object with \"posts\"", about: "The posts of a content plan that have no date yet.",
    blank: DraftsFile(),
    [
      .version,
      .records(
        "posts", { $0.posts }, { $0.posts = $1 }, Post.drafted, "The posts, by their ids.", order: ["id"],
        writesEmpty: true, exported: { Post.dated }),
      .dropped({ $0.dropped }, { $0.dropped = $1 }),
    ])
}

extension Field {
  /// What was dropped of an archive, in the file that the post stood in.
  static func dropped(_ get: @escaping Getter<[String]>, _ set: @escaping Setter<[String]>) -> Field {
    list(
      "dropped", get, set, .text,
      "The keys of archives' rows whose posts were dropped: an import of the same archive leaves them out.",
      noun: "dropped row")
  }
}
