import Planning

extension Trial {
  init(_ node: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(node, as: "a trial")
    self.init(from: try fields.day("from"))
    ended = try fields.optionalDay("ended")
    unknown = fields.unknown
  }

  var json: JSONValue {
    var fields = FieldWriter(unknown)
    fields.put("from", from.description)
    fields.put("ended", ended?.description)
    return fields.value
  }
}
