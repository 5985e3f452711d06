import Guidance
import Planning

/// A month: its weeks side by side, the trial, the goals, and whom it lifted up.
public struct MonthReply: Presentable, Encodable {
  struct WeekRow: Encodable, Sendable {
    var week: String
    var posts: Int
    var others: Int
    var aboutUs: Int
    @Nullable var ratio: Double?
    var people: PeopleWeekFields
    var outreach: OutreachFields
    @Nullable var reflection: String?
  }

  struct TrialFields: Encodable, Sendable {
    var from: String
    var day: Int
    var days: Int
  }

  struct VoiceFields: Encodable, Sendable {
    var who: String
    var posts: Int
  }

  var version = 1
  var month: String
  var from: String
  var to: String
  var weeks: [WeekRow]
  /// The trial that runs.
  @Nullable var trial: TrialFields?
  var goals: [GoalListReply.Fields]
  /// Outside voices that posts about others named, the commonest first.
  var voices: [VoiceFields]
  private let plan: String
  private let review: MonthReview

  private enum CodingKeys: CodingKey { case version, month, from, to, weeks, trial, goals, voices }

  public init(plan: String, _ review: MonthReview) {
    self.plan = plan
    self.review = review
    month = review.month.description
    from = (review.weeks.first?.week.monday ?? review.month.first).description
    to = (review.weeks.last?.week.sunday ?? review.month.last).description
    weeks = review.weeks.map(Self.row)
    trial = review.plan.trial.flatMap { trial in
      guard trial.hasBegun(on: review.lastDay) else { return nil }
      return TrialFields(
        from: trial.from.description, day: trial.day(on: review.lastDay), days: Trial.length)
    }
    goals = GoalListReply(review.plan, today: review.lastDay).goals
    voices = review.voices.map { VoiceFields(who: $0.handle, posts: $0.posts) }
  }

  private static func row(_ week: WeekReview) -> WeekRow {
    WeekRow(
      week: week.week.description, posts: week.tally.posts, others: week.tally.others,
      aboutUs: week.tally.aboutUs, ratio: week.tally.ratio.map { ($0 * 100).rounded() / 100 },
      people: PeopleWeekFields(week.people), outreach: OutreachFields(days: week.people.outreach),
      reflection: week.people.reflection)
  }

  public var document: Document {
    Document(
      title:
        "\(plan, .strong) · \(review.month.spoken)\(span)",
      [.section(Section("Week by week", [.table(table)]))] + review.plan.trialLine(on: review.lastDay)
        + goalsBlock + [voicesBlock] + reflections)
  }

  /// `, W45 to W47, Mon 2 Nov – Sun 22 Nov`: a month has whole weeks.
  private var span: String {
    guard let first = review.weeks.first?.week, let last = review.weeks.last?.week else { return "" }
    return ", \(first.spoken) to \(last.spoken), \(first.monday.spoken(to: last.sunday))"
  }

  private var table: Table {
    Table(
      [
        .init("Week"), .init("Posts", caption: "posts"), .init("Others", caption: "others"),
        .init("Us", caption: "us"),
        .init("New people", caption: "new"), .init("Answered", caption: "answered"),
        .init("Still waiting", caption: "waiting"), .init("Days with outreach", caption: "outreach"),
      ],
      zip(review.weeks, weeks).map { review, week in
        [
          .name(review.week.spoken), .number(week.posts),
          .number(week.others), .number(week.aboutUs), .number(week.people.new),
          .number(week.people.answered), .number(week.people.waiting),
          .number(week.outreach.days.count { $0 > 0 }),
        ]
      })
  }

  private var goalsBlock: [Block] {
    guard !review.plan.goals.isEmpty else { return [] }
    return [.section(Section("Goals", [.table(review.plan.goals.table(on: review.lastDay))]))]
  }

  /// So many that the month stays a screenful.
  private static let shown = 8

  private var voicesBlock: Block {
    guard !voices.isEmpty else {
      return .paragraph(
        StyledText(advice: "No voice was lifted up. Share somebody's work and name them: record share TEXT"))
    }
    let named = voices.prefix(Self.shown).map { "\($0.who)\($0.posts > 1 ? " \($0.posts)×" : "")" }
    let more = voices.count > Self.shown ? [" and \(voices.count - Self.shown) more"] : []
    return .section(
      Section(
        "Voices lifted up (\(voices.count))",
        [.paragraph(StyledText(named.joined(separator: ", ") + more.joined()))]))
  }

  private var reflections: [Block] {
    let thoughts = review.weeks.compactMap { review in
      review.people.reflection.map { StyledText("\(review.week.spoken): \($0)") }
    }
    return thoughts.isEmpty ? [] : [.section(Section("What was to change", [.list(thoughts)]))]
  }
}
