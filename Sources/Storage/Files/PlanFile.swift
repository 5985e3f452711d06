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
    blank: Plan(brand: "", zone: ""), unknown: { $1(&$0.unknown) },
    [
      .version,
      .required("brand", { $1(&$0.brand) }, .text, "The brand as it writes itself."),
      .required(
        "zone", { $1(&$0.zone) }, .text, "The time zone of all times in the plan, such as Europe/London."),
      .optional("purpose", { $1(&$0.purpose) }, .text, "Why the brand talks in public at all."),
      .optional("today", { $1(&$0.today) }, .day, "The day on which an example plan stands still."),
      .list(
        "alsoCalled", { $1(&$0.alsoCalled) }, .text, "Other names that it goes by, and those of its products."
      ),
      .list("handles", { $1(&$0.handles) }, .text, "The brand's own accounts, with their @."),
      .list(
        "domains", { $1(&$0.domains) }, .text, "The brand's own web domains; their subdomains are ours too."),
      .list("team", { $1(&$0.team) }, .text, "The accounts of the people who work here, with their @."),
      .list(
        "confidential", { $1(&$0.confidential) }, .text,
        "What must not get out. A draft that names it is stopped."),
      .records("goals", { $1(&$0.goals) }, Goal.record, "What the posts are for.", writesEmpty: true),
      .records("audiences", { $1(&$0.audiences) }, Audience.record, "Whom the posts are for."),
      .records(
        "platforms", { $1(&$0.platforms) }, ChosenPlatform.record,
        "The platforms that were chosen, the main one first.",
        writesEmpty: true),
      .usual(
        "mix", { $1(&$0.mix) }, .mix, .twentyToOne,
        "How much of what the posts should be: \(Mix.presets.map(\.name).joined(separator: ", ")), or a mix of one's "
          + "own, such as: others 60 %, help or talk 30 %, about us 10 %."),
      .records("trials", { $1(&$0.trials) }, Trial.record, "The month-long trials of 20-1, in order."),
      .records(
        "avoidedWords", { $1(&$0.avoidedWords) }, AvoidedWord.record, "Words that the brand does not use."),
      .records("allowances", { $1(&$0.allowances) }, Allowance.record, "Rules that keep quiet."),
    ])
}

extension Form<Mix> {
  fileprivate static var mix: Form {
    .formed(
      "the name of a mix, or a mix such as \"others 60 %, help 40 %\"", [:], read: { Mix($0) },
      write: { $0.text })
  }
}
