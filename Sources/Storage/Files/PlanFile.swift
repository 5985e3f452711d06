import Planning

/// `plan.json`: all of a plan but its posts.
enum PlanFile {
  static let name = "plan.json"

  static func read(_ root: JSONNode) throws(Unreadable) -> Plan {
    var fields = try FieldReader(root, as: "a plan")
    try FileVersion.check(&fields, at: root.offset)
    var plan = Plan(brand: try fields.text("brand"), zone: try fields.text("zone"))
    plan.purpose = try fields.optionalText("purpose")
    plan.handles = try fields.texts("handles")
    plan.domains = try fields.texts("domains")
    plan.team = try fields.texts("team")
    plan.today = try fields.optionalDay("today")
    plan.goals = try fields.list("goals") { node throws(Unreadable) in try Goal(node) }
    plan.audiences = try fields.list("audiences") { node throws(Unreadable) in try Audience(node) }
    plan.platforms = try fields.list("platforms") { node throws(Unreadable) in try ChosenPlatform(node) }
    plan.mix = try fields.formed("mix", mixForm, Mix.init) ?? plan.mix
    plan.trials = try fields.list("trials") { node throws(Unreadable) in try Trial(node) }
    plan.confidential = try fields.texts("confidential")
    plan.avoidedWords = try fields.list("avoidedWords") { node throws(Unreadable) in try AvoidedWord(node) }
    plan.allowances = try fields.list("allowances") { node throws(Unreadable) in try Allowance(node) }
    plan.unknown = fields.unknown
    return plan
  }

  private static let mixForm = "the name of a mix, or a mix such as \"others 60 %, help 40 %\""

  static func json(_ plan: Plan) -> JSONValue {
    var fields = FieldWriter(plan.unknown)
    fields.put("version", FileVersion.current)
    fields.put("brand", plan.brand)
    fields.put("purpose", plan.purpose)
    fields.put("zone", plan.zone)
    fields.put("today", plan.today?.description)
    fields.put("handles", plan.handles)
    fields.put("domains", plan.domains)
    fields.put("team", plan.team)
    fields.put("goals", plan.goals.map(\.json))
    fields.put("audiences", some: plan.audiences.map(\.json))
    fields.put("platforms", plan.platforms.map(\.json))
    fields.put("mix", plan.mix == .twentyToOne ? nil : plan.mix.text)
    fields.put("trials", some: plan.trials.map(\.json))
    fields.put("confidential", plan.confidential)
    fields.put("avoidedWords", some: plan.avoidedWords.map(\.json))
    fields.put("allowances", some: plan.allowances.map(\.json))
    return fields.value
  }
}
