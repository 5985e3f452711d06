import Planning
import PostText

/// `plan.json`: all of a plan but its posts.
enum PlanFile {
  static let name = "plan.json"

  static func read(_ root: JSONNode) throws(Unreadable) -> Plan {
    var fields = try FieldReader(root, as: "a plan")
    try FileVersion.check(&fields, at: root.offset)
    var plan = Plan(brand: try fields.text("brand"), zone: try fields.text("zone"))
    plan.handles = try fields.texts("handles")
    plan.domains = try fields.texts("domains")
    plan.team = try fields.texts("team")
    plan.today = try fields.formed("today", "a day such as 2026-11-24", Day.init)
    plan.goals = try fields.list("goals") { node throws(Unreadable) in try goal(node) }
    plan.platforms = try fields.list("platforms") { node throws(Unreadable) in try platform(node) }
    plan.confidential = try fields.texts("confidential")
    plan.avoidedWords = try fields.list("avoidedWords") { node throws(Unreadable) in try avoidedWord(node) }
    plan.allowances = try fields.list("allowances") { node throws(Unreadable) in try allowance(node) }
    plan.unknown = fields.unknown
    return plan
  }

  private static func goal(_ node: JSONNode) throws(Unreadable) -> Goal {
    var fields = try FieldReader(node, as: "a goal")
    var goal = Goal(name: try fields.text("name"))
    goal.measure = try fields.optionalText("measure")
    goal.target = try fields.number("target")
    goal.by = try fields.formed("by", "a day such as 2026-11-24", Day.init)
    goal.unknown = fields.unknown
    return goal
  }

  private static func allowance(_ node: JSONNode) throws(Unreadable) -> Allowance {
    var fields = try FieldReader(node, as: "an allowance")
    var allowance = Allowance(rule: try fields.text("rule"), because: try fields.text("because"))
    allowance.post = try fields.formed("post", "the id of a post", PostID.init)
    allowance.unknown = fields.unknown
    return allowance
  }

  private static func avoidedWord(_ node: JSONNode) throws(Unreadable) -> AvoidedWord {
    var fields = try FieldReader(node, as: "a word")
    var avoided = AvoidedWord(try fields.text("word"))
    avoided.use = try fields.optionalText("use")
    avoided.unknown = fields.unknown
    return avoided
  }

  private static func platform(_ node: JSONNode) throws(Unreadable) -> ChosenPlatform {
    var fields = try FieldReader(node, as: "a platform")
    let platform = try fields.formed("name", "a platform that planner knows", Platform.init)
    guard let platform else { throw Unreadable("\"name\" is missing in this platform", at: node.offset) }
    var chosen = ChosenPlatform(platform)
    chosen.reason = try fields.optionalText("reason")
    chosen.limit = try fields.wholeNumber("limit")
    chosen.hashtags = try fields.wholeNumber("hashtags")
    chosen.links = try fields.wholeNumber("links")
    chosen.unknown = fields.unknown
    return chosen
  }

  static func json(_ plan: Plan) -> JSONValue {
    var fields = FieldWriter(plan.unknown)
    fields.put("version", FileVersion.current)
    fields.put("brand", plan.brand)
    fields.put("zone", plan.zone)
    fields.put("today", plan.today?.description)
    fields.put("handles", plan.handles)
    fields.put("domains", plan.domains)
    fields.put("team", plan.team)
    fields.put("confidential", plan.confidential)
    if !plan.allowances.isEmpty { fields.put("allowances", plan.allowances.map(json)) }
    if !plan.avoidedWords.isEmpty { fields.put("avoidedWords", plan.avoidedWords.map(json)) }
    fields.put("goals", plan.goals.map(json))
    fields.put("platforms", plan.platforms.map(json))
    return fields.value
  }

  private static func json(_ goal: Goal) -> JSONValue {
    var fields = FieldWriter(goal.unknown)
    fields.put("name", goal.name)
    fields.put("measure", goal.measure)
    fields.put("target", goal.target)
    fields.put("by", goal.by?.description)
    return fields.value
  }

  private static func json(_ allowance: Allowance) -> JSONValue {
    var fields = FieldWriter(allowance.unknown)
    fields.put("rule", allowance.rule)
    fields.put("post", allowance.post?.description)
    fields.put("because", allowance.because)
    return fields.value
  }

  private static func json(_ avoided: AvoidedWord) -> JSONValue {
    var fields = FieldWriter(avoided.unknown)
    fields.put("word", avoided.word)
    fields.put("use", avoided.use)
    return fields.value
  }

  private static func json(_ chosen: ChosenPlatform) -> JSONValue {
    var fields = FieldWriter(chosen.unknown)
    fields.put("name", chosen.platform.rawValue)
    fields.put("reason", chosen.reason)
    fields.put("limit", chosen.limit)
    fields.put("hashtags", chosen.hashtags)
    fields.put("links", chosen.links)
    return fields.value
  }
}
