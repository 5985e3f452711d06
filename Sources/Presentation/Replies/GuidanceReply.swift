import Guidance
import Planning

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
    let rows = listed.map { rule in
      Block.Row(
        [
          "\(rule.name, .name)", StyledText(rule.severity.rawValue, rule.severity.style),
          "practice \(rule.practice)",
        ],
        StyledText(rule.guidance))
    }
    return Document([
      .table(rows), .line(StyledText("More on one of them: explain RULE, or explain PRACTICE-NUMBER", .dim)),
    ])
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
    let head: [Block] = [
      .line(
        "\(rule.name, .name) · \(rule.severity.rawValue, rule.severity.style) · practice \(rule.practice)"),
      .line(StyledText(rule.guidance, .strong), indent: 2), .line("Why: \(rule.why)", indent: 2, hanging: 2),
      .line("Instead: \(rule.fix)", indent: 2, hanging: 2),
      .line("From: \(rule.source.citation)", indent: 2, hanging: 2),
    ]
    return Document(head + examples("It speaks up about", true) + examples("It keeps quiet about", false))
  }

  private func examples(_ heading: String, _ triggers: Bool) -> [Block] {
    [.blank, .heading(heading)]
      + explained.examples.filter { $0.triggers == triggers }.flatMap { example -> [Block] in
        guard case .draft(let marked, _, _, _, _) = example.subject else {
          return [.line(StyledText(example.described), indent: 2, hanging: 2)]
        }
        let (text, marks) = Example.unmarked(marked)
        let setting = example.setting
        let note: [Block] =
          setting.isEmpty ? [] : [.line(StyledText("(\(setting.joined(separator: "; ")))", .dim), indent: 4)]
        return [Self.quote(text, marks)] + note
      }
  }

  /// A long text without its middle.
  private static func quote(_ text: String, _ marks: [Range<Int>]) -> Block {
    let scalars = Array(text.unicodeScalars)
    let end = 30
    guard scalars.count > 4 * end else { return .quote(text, marks: marks) }
    let short = String.UnicodeScalarView(scalars.prefix(end) + ["…"] + scalars.suffix(end))
    let cut = scalars.count - 2 * end - 1
    let last = marks.filter { $0.lowerBound >= scalars.count - end }
    return .quote(String(short), marks: last.map { $0.lowerBound - cut..<$0.upperBound - cut })
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
      let when = days > 0 ? "in \(counted(days, "day"))" : "\(counted(-days, "day")) before"
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
