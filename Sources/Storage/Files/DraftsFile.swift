import Planning

/// `drafts.json`: the posts that have no date yet.
struct DraftsFile: Equatable {
  static let name = "drafts.json"

  var posts: [Post] = []
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
    ])
}
