import Planning

extension Goal {
  init(_ node: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(node, as: "a goal")
    self.init(name: try fields.text("name"))
    measure = try fields.optionalText("measure")
    target = try fields.number("target")
    by = try fields.optionalDay("by")
    for figure in try fields.list("progress", { node throws(Unreadable) in try Progress(node) }) {
      note(figure)
    }
    unknown = fields.unknown
  }

  var json: JSONValue {
    var fields = FieldWriter(unknown)
    fields.put("name", name)
    fields.put("measure", measure)
    fields.put("target", target)
    fields.put("by", by?.description)
    fields.put("progress", some: progress.map(\.json))
    return fields.value
  }
}

extension Goal.Progress {
  init(_ node: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(node, as: "a figure of progress")
    guard let value = try fields.number("value") else {
      throw Unreadable("\"value\" is missing here", at: node.offset)
    }
    self.init(on: try fields.day("on"), value: value)
    unknown = fields.unknown
  }

  var json: JSONValue {
    var fields = FieldWriter(unknown)
    fields.put("on", on.description)
    fields.put("value", value)
    return fields.value
  }
}
