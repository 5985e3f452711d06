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
  public var found: [Finding]? { findings.all }
  public var severity: Severity? {
    tellsOfStops ? .error : findings.all.map(\.severity).max()
  }

  /// Whether it says of a post that it must not go out as it is; a week that is not running, of its own posts alone.
  private var tellsOfStops: Bool {
    (review.isRunning ? schedule.all : schedule.posts(in: review.week)).contains(where: schedule.isStopped)
  }

  /// What a screen of 23 lines has room for comes first: who waits, the mix, the platforms, and what to do.
  public var document: Document {
    Document(
      title: title,
      review.peopleBlocks + [mix, platforms] + (review.isRunning ? [next] : []) + scheduled + addresses + [
        trend
      ] + goals
        + numbers + findings.blocks + reflection)
  }

  private var title: StyledText {
    "\(plan, .strong) · \(review.week.spoken), \(review.week.monday.spoken(to: review.week.sunday))"
  }

  /// `18 posts this week: 10 shares, 8 tips; about others 10, about us 0.`
  private var summary: String {
    let tally = review.tally
    guard review.hasBegun else { return "The week is still to come." }
    guard tally.posts > 0 else { return "Nothing has gone out this week." }
    let figures = "about others \(tally.others), about us \(tally.aboutUs)\(ratioWords)"
    return "\(tally.posts.of("post")) this week: \(tally.words); \(figures)."
  }

  private var addresses: [Block] {
    review.posts.map(\.post).addresses(
      orTyping: "list out --json --from \(review.week.monday) --to \(review.week.sunday)")
  }

  private var ratioWords: String {
    review.tally.ratio.map { ": \($0 == 0 ? "0" : oneDecimal($0)) to 1" } ?? ""
  }

  private var mix: Block {
    let mix = review.mix.mix
    let (from, to) = (review.windowFrom, review.week.sunday)
    let own = mix.name == Mix.customName ? [StyledText("\(mix.definition).")] : []
    return .section(
      Section(
        "The mix \(mix.name), \(from.spoken(to: to))",
        [.list([StyledText(summary)] + own)] + review.mix.blocks(review.likelyMix, unsure: review.unsure)
          + (review.isRunning ? review.plan.trialLine(on: review.lastDay) : [])))
  }

  private var platforms: Block {
    guard !review.platforms.isEmpty else {
      return .paragraph(StyledText(advice: "No platform is chosen yet. Choose one with: platform add NAME"))
    }
    return .section(Section("Platforms", [.table(review.platformTable)] + rhythm))
  }

  /// How long the rhythm has held, from two weeks on.
  private var rhythm: [Block] {
    guard let weeks = review.weeksInRhythm, weeks > 1 else { return [] }
    let many = weeks >= WeekReview.trendWeeks - 1 ? "\(weeks) weeks or more" : "\(weeks) weeks"
    return [.aside(StyledText("The rhythm has held for \(many) in a row."))]
  }

  private var scheduled: [Block] {
    let posts = schedule.posts(in: review.week)
    guard !posts.isEmpty else { return [] }
    let more = posts.count - Self.listed
    let rest: [Block] =
      more < 1 ? [] : [.aside(StyledText(advice: "And \(more) more; see: list scheduled"))]
    let table = schedule.table(posts.prefix(Self.listed))
    return [.section(Section("Scheduled (\(posts.count))", [.table(table)] + rest))]
  }

  /// So many that the review stays a screenful.
  private static let listed = 7

  private var trend: Block {
    .plot(
      Plot(
        "Eight weeks", unit: "Week", parts: ["about others", "about us"],
        review.trend.map { trend in
          Plot.Bar(trend.week.spoken, trend.tally.others, trend.tally.aboutUs)
        }))
  }

  private var goals: [Block] {
    guard !review.plan.goals.isEmpty, review.hasBegun else { return [] }
    return [.section(Section("Goals", [.table(review.plan.goals.table(on: review.lastDay))]))]
  }

  /// What came back, where anything is known of it; a verdict on fewer than five posts would be none.
  private var numbers: [Block] {
    let reach = review.people.reach
    guard reach.posts > 0 else { return [] }
    let few = reach.posts < Reach.fewestPosts ? ": too few to judge by" : ""
    let aside = "Of \(reach.posts.of("post"))\(few)."
    return [
      .section(
        Section(
          "What came back",
          reach.blocks + [.aside(StyledText(aside))] + review.plan.followersBlock(on: review.lastDay)))
    ]
  }

  /// What closed the week; where nothing did, and it is over, the question.
  private var reflection: [Block] {
    if let thought = review.people.reflection {
      return [.section(Section("What to change", [.paragraph(StyledText(thought))]))]
    }
    guard review.people.isKept, review.isOver else { return [] }
    return [
      .paragraph(
        StyledText(
          advice:
            "What can you change to show that you listen? Answer in a sentence: reflect \(review.isRunning ? "" : "--week \(review.week) ")TEXT"
        ))
    ]
  }

  private var next: Block {
    .section(Section("Next", [.list(steps(after: []).map { StyledText(advice: $0) })]))
  }

  /// - Parameter findings: those of the week that don't say for themselves what to do.
  private func steps(after findings: [Finding]) -> [String] {
    NextStep.all(review, schedule, findings: findings).map(\.words)
  }
}

/// `7.0`.
func oneDecimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
