import Planning

/// `plan.json`: all of a plan but its posts.
enum PlanFile {
  static let name = "plan.json"

  static func read(_ root: JSONNode) throws(Unreadable) -> Plan {
    try Plan.record.read(try FileVersion.current(root, .plan))
  }

  static func json(_ plan: Plan) -> JSONValue { Plan.record.json(plan) }
}

extension Plan {
  static let record = Record(
    "a plan", about: "A content plan: what a brand wants from its posts, and where it talks.",
    blank: Plan(brand: "", zone: ""), unknown: \.unknown,
    [
      .version,
      .required("brand", \.brand, .text, "The brand as it writes itself."),
      .required("zone", \.zone, .text, "The time zone of all times in the plan, such as Europe/London."),
      .optional("purpose", \.purpose, .text, "Why the brand talks in public at all."),
      .optional("today", \.today, .day, "The day on which an example plan stands still."),
      .list("alsoCalled", \.alsoCalled, .text, "Other names that it goes by, and those of its products."),
      .list("handles", \.handles, .text, "The brand's own accounts, with their @."),
      .list("domains", \.domains, .text, "The brand's own web domains; their subdomains are ours too."),
      .list("team", \.team, .text, "The accounts of the people who work here, with their @."),
      .list(
        "confidential", \.confidential, .text, "What must not get out. A draft that names it is stopped."),
      .records("goals", \.goals, Goal.record, "What the posts are for.", writesEmpty: true),
      .records("audiences", \.audiences, Audience.record, "Whom the posts are for."),
      .records(
        "platforms", \.platforms, ChosenPlatform.record,
        "The platforms that were chosen, the main one first.",
        writesEmpty: true),
      .usual(
        "mix", \.mix, .mix, .twentyToOne,
        "How much of what the posts should be: \(Mix.presets.map(\.name).joined(separator: ", ")), or a mix of one's "
          + "own, such as: others 60 %, help or talk 30 %, about us 10 %."),
      .records("trials", \.trials, Trial.record, "The month-long trials of 20-1, in order."),
      .records("avoidedWords", \.avoidedWords, AvoidedWord.record, "Words that the brand does not use."),
      .records("allowances", \.allowances, Allowance.record, "Rules that keep quiet."),
    ])
}

extension Form<Mix> {
  fileprivate static var mix: Form {
    .formed(
      "the name of a mix, or a mix such as \"others 60 %, help 40 %\"", [:], read: { Mix($0) },
      write: { $0.text })
  }
}
