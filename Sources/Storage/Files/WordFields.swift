import Planning

extension AvoidedWord {
  init(_ node: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(node, as: "a word")
    self.init(try fields.text("word"))
    use = try fields.optionalText("use")
    unknown = fields.unknown
  }

  var json: JSONValue {
    var fields = FieldWriter(unknown)
    fields.put("word", word)
    fields.put("use", use)
    return fields.value
  }
}
