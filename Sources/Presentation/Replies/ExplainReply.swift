import Guidance
import Planning
import PostText

/// One rule, with why, what to do and its examples.
public struct ExplainReply: Presentable, Encodable {
  var version = 1
  var rule: RuleFields
  /// What it found, where that is what was asked about; left out where a rule was named.
  var finding: FindingFields?
  private let explained: Rule
  private let instead: String
  private let opening: [Block]
  private let others: [Block]

  private enum CodingKeys: CodingKey { case version, rule, finding }

  public init(_ rule: Rule) {
    explained = rule
    self.rule = RuleFields(rule)
    instead = rule.fix
    opening = []
    others = []
  }

  /// The gravest of some findings.
  /// - Returns: nil where there is none.
  public init?(gravestOf findings: [Finding]) {
    guard let gravest = findings.max(by: { $0.severity < $1.severity }) else { return nil }
    explained = gravest.rule
    rule = RuleFields(gravest.rule)
    finding = FindingFields(gravest)
    instead = gravest.english.fix
    opening = [.paragraph("Last found: \(gravest.english.message)")]
    let names = findings.map(\.rule.name).filter { $0 != gravest.rule.name }
    let once = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    others =
      once.isEmpty
      ? []
      : [
        .aside(
          StyledText(advice: "Found with it: \(once.joined(separator: ", ")). More on one: explain RULE"))
      ]
  }

  public var document: Document {
    let rule = explained
    let facts: [StyledText] = [
      "Why: \(rule.why)", "Instead: \(instead)", "From: \(rule.source.citation)",
    ]
    return Document(
      title:
        "\(rule.name, .name) · \(rule.severity.rawValue, rule.severity.style) · practice \(rule.practice)",
      [
        .details(opening + [.paragraph(StyledText(rule.guidance, .strong)), .list(facts)] + others),
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

/// That the rules found nothing that could be explained.
public struct NothingFoundReply: Presentable, Encodable {
  var version = 1
  @Nullable var rule: RuleFields?

  public init() {}

  public var document: Document {
    let words = "The last check found nothing. All rules: guidance, or one by its name: explain RULE"
    return Document([.paragraph(StyledText(advice: words))])
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
      pictures.map { $0.isEmpty ? "without a picture" : "with \($0.count.of("picture"))" },
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
