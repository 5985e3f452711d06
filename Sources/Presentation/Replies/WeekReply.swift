import Guidance
import Planning
import PostText

/// The weekly review.
public struct WeekReply: Presentable {
  let plan: String
  let review: WeekReview
  private let findings: WeekFindings

  public init(plan: String, _ review: WeekReview) {
    self.plan = plan
    self.review = review
    findings = WeekFindings(review)
  }

  public var objects: [any Encodable & Sendable] {
    [WeekFields(review, findings.all, next: review.nextSteps(after: findings.week))]
  }
  public var gravity: Gravity? { findings.all.map(\.severity.gravity).max() }

  public var document: Document {
    Document(head + mix + platforms + trend + findings.blocks + (review.isRunning ? next : []))
  }

  private var head: [Block] {
    let tally = review.tally
    let kinds = Kind.allCases.filter { tally[$0] > 0 }.map { "\(tally[$0]) \($0.rawValue)" }
    let counts =
      tally.posts == 0
      ? "Nothing has gone out."
      : "\(counted(tally.posts, "post")) went out: \(kinds.joined(separator: ", "))."
    return [
      .line(
        "\(plan, .strong) · week \(review.week), \(review.week.monday.brief) – \(review.week.sunday.brief) \(review.week.sunday.parts.year)"
      ),
      .line(StyledText(counts)),
      .line("About others \(tally.others), about us \(tally.aboutUs)\(ratioWords)."),
    ]
  }

  private var ratioWords: String { review.tally.ratio.map { ": \(oneDecimal($0)) to 1" } ?? "" }

  private var mix: [Block] {
    let mix = review.mix.mix
    return [
      .blank, .heading("The mix, \(review.windowFrom.brief) – \(review.week.sunday.brief)"),
      .line("\(mix.name): \(mix.definition).", indent: 2, hanging: 2),
    ] + review.mix.blocks(unsure: review.unsure.count)
  }

  private var platforms: [Block] {
    guard !review.platforms.isEmpty else {
      return [.blank, .line("No platform is chosen yet. Choose one with: platform add NAME")]
    }
    let rows = review.platforms.map { platform in
      Block.Row(
        ["\(platform.platform.rawValue, .name)", StyledText(counted(platform.posts, "post"))],
        StyledText(platform.isChosen ? quiet(platform.quietDays) : "not chosen", platform.style))
    }
    return [.blank, .heading("Platforms"), .table(rows)]
  }

  private func quiet(_ days: Int) -> String {
    switch days {
    case 0: "up to date"
    case 28...: "quiet for four weeks or more"
    default: "quiet for \(counted(days, "day"))"
    }
  }

  private var trend: [Block] {
    let bars = review.trend.map { trend in
      Block.Bar(
        label: String(trend.week.description.suffix(3)), first: trend.tally.others,
        second: trend.tally.aboutUs,
        figures: "\(trend.tally.others) : \(trend.tally.aboutUs)")
    }
    return [.blank, .heading("Eight weeks, about others █ : about us ▒"), .bars(bars)]
  }

  private var next: [Block] {
    [.blank, .heading("Next")]
      + review.nextSteps(after: []).map { .line(StyledText($0), indent: 2, hanging: 2) }
  }
}

extension WeekReview.PlatformWeek {
  fileprivate var style: Style { !isChosen || quietDays >= 7 ? .caution : .plain }
}

extension WeekReview {
  /// What to do next: a few sentences that can be acted on.
  /// - Parameter findings: those of the week, the gravest first; the first of them says what to do. The mix has a step of
  ///   its own.
  func nextSteps(after findings: [Finding]) -> [String] {
    let first = findings.first { $0.rule != "over-the-mix" }
    return [mixStep, first?.fix, scheduledStep].compactMap { $0 }
  }

  private var scheduledStep: String? {
    guard let scheduled = scheduled.first, let at = scheduled.at else { return nil }
    return "Scheduled next: \(scheduled.id) on \(at.spoken). When it is out: post \(scheduled.id)"
  }

  private var mixStep: String {
    if let next = mix.next { return "Post \(next.name) next, as \(mix.mix.name) has it: draft TEXT" }
    return (mix.ratio?.budget ?? 0) > 0
      ? "You may talk about yourselves: draft TEXT"
      : "Share somebody's work and name them, then note it: record share TEXT"
  }
}

/// `1 post`, `2 posts`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// `7.0`.
func oneDecimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
