import Guidance
import Planning
import PostText

/// All rules, by practice.
public struct GuidanceReply: Presentable, Encodable {
  var version = 1
  var rules: [RuleFields]
  private let listed: [Rule]

  private enum CodingKeys: CodingKey { case version, rules }

  public init(_ rules: [Rule]) {
    listed = rules.sorted { ($0.practice, $0.name) < ($1.practice, $1.name) }
    self.rules = listed.map(RuleFields.init)
  }

  public var document: Document {
    let columns: [Table.Column] = [
      .init("Rule"), .init("Severity"), .init("Practice", caption: "practice"), .init("Guidance", .long),
    ]
    let rows = listed.map { rule -> [Table.Cell] in
      [
        .name(rule.name), .severity(rule.severity), .number(rule.practice), .text(StyledText(rule.guidance)),
      ]
    }
    let more = "More on one of them: explain RULE, or explain PRACTICE-NUMBER"
    return Document([.table(Table(columns, rows)), .aside(StyledText(advice: more))])
  }
}

struct RuleFields: Encodable, Sendable {
  var name: String
  var severity: String
  var practice: Int
  var guidance: String
  var why: String
  var fix: String
  var source: String

  init(_ rule: Rule) {
    name = rule.name
    severity = rule.severity.rawValue
    practice = rule.practice
    guidance = rule.guidance
    why = rule.why
    fix = rule.fix
    source = rule.source.citation
  }
}
