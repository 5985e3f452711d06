import Planning
import PostText

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
      .optional("today", \.today, .day, "The day on which an example plan stands still."),
      .list("handles", \.handles, .text, "The brand's own accounts, with their @."),
      .list("domains", \.domains, .text, "The brand's own web domains; their subdomains are ours too."),
      .list("team", \.team, .text, "The accounts of the people who work here, with their @."),
      .list(
        "confidential", \.confidential, .text, "What must not get out. A draft that names it is stopped."),
      .records("allowances", \.allowances, Allowance.record, "Rules that keep quiet."),
      .records("avoidedWords", \.avoidedWords, AvoidedWord.record, "Words that the brand does not use."),
      .records("goals", \.goals, Goal.record, "What the posts are for.", writesEmpty: true),
      .records(
        "platforms", \.platforms, ChosenPlatform.record,
        "The platforms that were chosen, the main one first.",
        writesEmpty: true),
    ])
}

extension Goal {
  static let record = Record(
    "a goal", about: "Something that the posts are for.", blank: Goal(name: ""), unknown: \.unknown,
    identity: .named(["name"]),
    [
      .required("name", \.name, .text, "What posts call it by."),
      .optional("measure", \.measure, .text, "What is counted, such as newsletter subscribers."),
      .optional("target", \.target, .number, "How many of the measure are aimed at."),
      .optional("by", \.by, .day, "The day by which they should be there."),
    ])
}

extension Allowance {
  static let record = Record(
    "an allowance", about: "A rule that keeps quiet, for the plan or for one post.",
    blank: Allowance(rule: "", because: ""), unknown: \.unknown, identity: .named(["rule", "post"]),
    [
      .required("rule", \.rule, .text, "The rule's name, as a check gives it in brackets."),
      .optional("post", \.post, .id("the id of a post"), "The post; all of them, if missing."),
      .required("because", \.because, .text, "Why the rule keeps quiet."),
    ])
}

extension AvoidedWord {
  static let record = Record(
    "a word", about: "A word that the brand does not use.", blank: AvoidedWord(""), unknown: \.unknown,
    identity: .named(["word"]),
    [
      .required("word", \.word, .text, "The word."),
      .optional("use", \.use, .text, "What to say instead."),
    ])
}

extension ChosenPlatform {
  static let record = Record(
    "a platform", about: "A platform that the brand is on.", blank: ChosenPlatform(.x), unknown: \.unknown,
    identity: .named(["name"]),
    [
      .required("name", \.platform, .platform, "Its name."),
      .optional("reason", \.reason, .text, "Why the brand is there."),
      .optional("limit", \.limit, .wholeNumber, "The longest post, where it is not the usual one."),
      .optional(
        "hashtags", \.hashtags, .wholeNumber, "The most hashtags, where these are not the usual ones."),
      .optional("links", \.links, .wholeNumber, "The most links, where these are not the usual ones."),
    ])
}
