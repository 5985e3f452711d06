import Planning
import PostText

extension Post {
  init(drafted node: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(node, as: "a post")
    try self.init(&fields)
    unknown = fields.unknown
  }

  init(dated node: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(node, as: "a post")
    let at = try fields.formed("at", "a time such as 2026-11-24T09:00", Moment.init)
    let state = try fields.formed("state", "\"scheduled\" or \"out\"") { word in
      [State.scheduled, .out].first { $0.rawValue == word }
    }
    try self.init(&fields)
    guard let at else { throw Unreadable("\"at\" is missing in this post", at: node.offset) }
    guard let state else { throw Unreadable("\"state\" is missing in this post", at: node.offset) }
    (self.at, self.state) = (at, state)
    unknown = fields.unknown
  }

  private init(_ fields: inout FieldReader) throws(Unreadable) {
    let id = try fields.formed("id", "made of lower-case letters, digits and hyphens", PostID.init)
    let text = try fields.text("text")
    guard let id else { throw Unreadable("\"id\" is missing in this post", at: fields.offset) }
    self.init(id: id, text: text)
    platforms = try fields.list("platforms") { node throws(Unreadable) in
      try FieldReader.formed(node, "platforms", "platforms that planner knows", Platform.init)
    }
    kind = try fields.formed("kind", "one of share, boost, talk, help, story, offer", Kind.init)
    goal = try fields.optionalText("goal")
    audience = try fields.optionalText("audience")
    created = try fields.formed("created", "a time such as 2026-11-24T09:00", Moment.init)
    importedID = try fields.optionalText("importedID")
  }

  var json: JSONValue {
    var fields = FieldWriter(unknown)
    fields.put("id", id.description)
    fields.put("text", text)
    fields.put("platforms", platforms.map(\.rawValue))
    fields.put("kind", kind?.rawValue)
    fields.put("goal", goal)
    fields.put("audience", audience)
    fields.put("created", created?.description)
    fields.put("importedID", importedID)
    fields.put("at", at?.description)
    if state != .draft { fields.put("state", state.rawValue) }
    return fields.value
  }
}
