import Planning
import PostText

extension ChosenPlatform {
  init(_ node: JSONNode) throws(Unreadable) {
    var fields = try FieldReader(node, as: "a platform")
    let platform = try fields.formed("name", "a platform that planner knows", Platform.init)
    guard let platform else { throw Unreadable("\"name\" is missing in this platform", at: node.offset) }
    self.init(platform)
    reason = try fields.optionalText("reason")
    rhythm = try fields.wholeNumber("rhythm")
    limit = try fields.wholeNumber("limit")
    hashtags = try fields.wholeNumber("hashtags")
    links = try fields.wholeNumber("links")
    unknown = fields.unknown
  }

  var json: JSONValue {
    var fields = FieldWriter(unknown)
    fields.put("name", platform.rawValue)
    fields.put("reason", reason)
    fields.put("rhythm", rhythm)
    fields.put("limit", limit)
    fields.put("hashtags", hashtags)
    fields.put("links", links)
    return fields.value
  }
}
