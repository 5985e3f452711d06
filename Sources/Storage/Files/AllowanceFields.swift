import Planning

extension Allowance {
  init(_ node: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(node, as: "an allowance")
    self.init(rule: try fields.text("rule"), because: try fields.text("because"))
    post = try fields.formed("post", "the id of a post", PostID.init)
    unknown = fields.unknown
  }

  var json: JSONValue {
    var fields = FieldWriter(unknown)
    fields.put("rule", rule)
    fields.put("post", post?.description)
    fields.put("because", because)
    return fields.value
  }
}
