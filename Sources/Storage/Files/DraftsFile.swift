import Planning

/// `drafts.json`: the posts that have no date yet.
struct DraftsFile: Equatable {
  static let name = "drafts.json"

  var posts: [Post] = []
  var unknown = UnknownFields()

  init() {}

  init(_ root: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(root, as: "an object with \"posts\"")
    try FileVersion.check(&fields, at: root.offset)
    posts = try fields.list("posts") { node throws(Unreadable) in try Post(drafted: node) }
    unknown = fields.unknown
  }

  /// Sorted by id, which is drawn by lot: two people's new drafts stand in different places, so git merges them.
  var json: JSONValue {
    var fields = FieldWriter(unknown)
    fields.put("version", FileVersion.current)
    fields.put("posts", posts.sorted { $0.id < $1.id }.map(\.json))
    return fields.value
  }
}
