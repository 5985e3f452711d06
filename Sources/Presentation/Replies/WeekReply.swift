import Guidance
import Planning
import PostText

/// The weekly review.
public struct WeekReply: Presentable {
  let plan: String
  let review: WeekReview
  /// What is scheduled in the weeks of the review and in the next.
  let schedule: ScheduleReview
  private let findings: WeekFindings

  public init(plan: String, _ review: WeekReview, _ schedule: ScheduleReview) {
    self.plan = plan
    self.review = review
    self.schedule = schedule
    findings = WeekFindings(review)
  }

  public var objects: [any Encodable & Sendable] {
    [WeekFields(review, schedule, findings.all, next: steps(after: findings.week))]
  }
  public var severity: Severity? {
    tellsOfStops ? .error : findings.all.map(\.severity).max()
  }

  /// Whether it says of a post that it must not go out as it is; a week that is not running, of its own posts alone.
  private var tellsOfStops: Bool {
    (review.isRunning ? schedule.all : schedule.posts(in: review.week)).contains(where: schedule.isStopped)
  }

  public var document: Document {
    Document(head + mix + platforms + scheduled + trend + findings.blocks + (review.isRunning ? next : []))
  }

  private var head: [Block] {
    let tally = review.tally
    let kinds = Kind.allCases.filter { tally[$0] > 0 }.map { "\(tally[$0]) \($0.rawValue)" }
    let counts =
      tally.posts == 0
      ? review.hasBegun ? "Nothing has gone out." : "It is still to come."
      : "\(counted(tally.posts, "post")) went out: \(kinds.joined(separator: ", "))."
    return [
      .line(
        "\(plan, .strong) · week \(review.week), \(review.week.monday.brief(beside: review.week.sunday)) – \(review.week.sunday.brief) \(review.week.sunday.parts.year)"
      ),
      .line(StyledText(counts)),
    ]
      + (review.hasBegun
        ? [.line("About others \(tally.others), about us \(tally.aboutUs)\(ratioWords).")] : [])
      + (review.isRunning ? review.plan.trialLine(on: review.lastDay) : [])
  }

  private var ratioWords: String {
    review.tally.ratio.map { ": \($0 == 0 ? "0" : oneDecimal($0)) to 1" } ?? ""
  }

  private var mix: [Block] {
    let mix = review.mix.mix
    return [
      .blank,
      .heading(
        "The mix, \(review.windowFrom.brief(beside: review.week.sunday)) – \(review.week.sunday.brief)"),
      .line("\(mix.name): \(mix.definition).", indent: 2, hanging: 2),
    ] + review.mix.blocks(unsure: review.unsure.count)
  }

  private var platforms: [Block] {
    guard !review.platforms.isEmpty else {
      return [.blank, .line("No platform is chosen yet. Choose one with: platform add NAME")]
    }
    return [.blank, .heading("Platforms"), .table(review.platforms.map(review.row))]
  }

  private var scheduled: [Block] {
    let posts = schedule.posts(in: review.week)
    guard !posts.isEmpty else { return [] }
    let more = posts.count - Self.listed
    let rest: [Block] =
      more < 1 ? [] : [.line(StyledText("And \(more) more; see: list scheduled", .dim), indent: 2)]
    return [
      .blank, .heading("Scheduled (\(posts.count))"),
      .table(posts.prefix(Self.listed).map(schedule.row), isCut: true),
    ] + rest
  }

  /// So many that the review stays a screenful.
  private static let listed = 7

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
      + steps(after: []).map { .line(StyledText($0), indent: 2, hanging: 2) }
  }

  /// - Parameter findings: those of the week that don't say for themselves what to do.
  private func steps(after findings: [Finding]) -> [String] {
    NextStep.all(review, schedule, findings: findings).map(\.words)
  }
}

/// `1 post`, `2 posts`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// `7.0`.
func oneDecimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
