import Planning

/// `drafts.json`: the posts that have no date yet.
struct DraftsFile: Equatable {
  static let name = "drafts.json"

  static let record = Record(
    "an object with \"posts\"", about: "The posts of a content plan that have no date yet.",
    blank: DraftsFile(), unknown: { $1(&$0.unknown) },
    [
      .version,
      .records("posts", { $1(&$0.posts) }, Post.drafted, "The posts, by their ids.", writesEmpty: true),
    ])

  var posts: [Post] = []
  var unknown = UnknownFields()

  init() {}

  init(_ root: JSONNode) throws(Unreadable) {
    self = try Self.record.read(try FileVersion.current(root, .drafts))
  }

  /// Sorted by id, which is drawn by lot: two people's new drafts stand in different places, so git merges them.
  var json: JSONValue {
    var sorted = self
    sorted.posts.sort { $0.id < $1.id }
    return Self.record.json(sorted)
  }
}
