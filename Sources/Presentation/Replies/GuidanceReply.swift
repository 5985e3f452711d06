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

/// One rule, with why, what to do and its examples.
public struct ExplainReply: Presentable, Encodable {
  var version = 1
  var rule: RuleFields
  private let explained: Rule

  private enum CodingKeys: CodingKey { case version, rule }

  public init(_ rule: Rule) {
    explained = rule
    self.rule = RuleFields(rule)
  }

  public var document: Document {
    let rule = explained
    let facts: [StyledText] = [
      "Why: \(rule.why)", "Instead: \(rule.fix)", "From: \(rule.source.citation)",
    ]
    return Document(
      title:
        "\(rule.name, .name) · \(rule.severity.rawValue, rule.severity.style) · practice \(rule.practice)",
      [
        .details([.paragraph(StyledText(rule.guidance, .strong)), .list(facts)]),
        examples("It speaks up about", true), examples("It keeps quiet about", false),
      ])
  }

  private func examples(_ heading: String, _ triggers: Bool) -> Block {
    let examples = explained.examples.filter { $0.triggers == triggers }
    return .section(
      Section(
        heading,
        examples.map { example in
          guard case .draft(let marked, _, _, _, _) = example.subject else {
            return .list([StyledText(example.described)])
          }
          let (text, marks) = Example.unmarked(marked)
          var quotation = Self.quotation(text, marks)
          let setting = example.setting
          quotation.circumstances = setting.isEmpty ? nil : setting.joined(separator: "; ")
          return .quotation(quotation)
        }))
  }

  /// A long text without its middle.
  private static func quotation(_ text: String, _ marks: [Range<Int>]) -> Quotation {
    let scalars = Array(text.unicodeScalars)
    let end = 30
    guard scalars.count > 4 * end else { return Quotation(text, marks: marks) }
    let short = String(scalars: scalars.prefix(end) + ["…"] + scalars.suffix(end))
    let cut = scalars.count - 2 * end - 1
    let last = marks.filter { $0.lowerBound >= scalars.count - end }
    return Quotation(short, marks: last.map { $0.lowerBound - cut..<$0.upperBound - cut })
  }
}

extension Example {
  /// A plan, or weeks, in words.
  fileprivate var described: String {
    switch subject {
    case .plan(let note): "a plan: \(note)"
    case .weeks(let note?): "weeks: \(note)"
    default: "four weeks with \(tally.words)"
    }
  }

  /// What sets it apart from a draft for Mastodon that nothing is known of.
  fileprivate var setting: [String] {
    guard case .draft(_, let kind, let platforms, let goal, let audience) = subject else { return [] }
    let names = platforms.isEmpty ? "no platform" : platforms.map(\.rawValue).joined(separator: ", ")
    return [
      platforms == [.mastodon] ? nil : "for \(names)", kind.map { "a post of the kind \($0.rawValue)" },
      goal.map { "serves \($0)" }, audience.map { "for \($0)" }, history,
    ].compactMap { $0 }
  }

  /// What went out before and what is scheduled, in their words where these are few.
  private var history: String? {
    if posts.isEmpty { return nil }
    guard posts.count <= 3, posts.contains(where: { $0.text != Example.anyText }) else {
      return "after \(tally.words)"
    }
    return posts.map { post in
      let days = post.at.map { $0.day - Example.today } ?? 0
      let when = days > 0 ? "in \(days.of("day"))" : "\((-days).of("day")) before"
      return "\(when): \(post.kind?.rawValue ?? "") “\(post.firstWords(60))”"
    }.joined(separator: "; ")
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
