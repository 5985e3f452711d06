import Planning

extension Audience {
  init(_ node: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(node, as: "an audience")
    self.init(try fields.text("name"))
    wants = try fields.optionalText("wants")
    looks = try fields.optionalText("looks")
    unknown = fields.unknown
  }

  var json: JSONValue {
    var fields = FieldWriter(unknown)
    fields.put("name", name)
    fields.put("wants", wants)
    fields.put("looks", looks)
    return fields.value
  }
}
