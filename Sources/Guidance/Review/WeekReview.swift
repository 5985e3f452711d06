import Planning
import PostText

/// A week as it really went: what went out, the mix, the platforms and the trend.
public struct WeekReview: Sendable {
  public struct PlatformWeek: Hashable, Sendable {
    public var platform: Platform
    /// Posts that went out there in the week.
    public var posts: Int
    public var isChosen: Bool
    /// Days since something last went out there, 0 for today; the review's four weeks at the most.
    public var quietDays: Int
    /// Posts that are scheduled there, or left to go out there, from today on, in the week.
    public var scheduled: Int
    /// How many posts a week the plan intends there, where it says so.
    public var intended: Int?
  }

  /// What went out in a week, oldest first.
  public struct KnownWeek: Sendable {
    public let week: Week
    public let posts: [KnownPost]

    init(_ page: WeekPage, _ judge: Judge) {
      week = page.week
      posts = page.posts.filter { $0.state == .out }.map { KnownPost($0, judge) }
    }
  }

  public struct TrendWeek: Hashable, Sendable {
    public var week: Week
    public var tally: Tally
  }

  public let plan: Plan
  public let week: Week
  /// What went out in this week and the seven before, oldest first, with the weeks.
  public let weeks: [KnownWeek]
  public let tally: Tally
  /// The four ISO weeks that end with this one.
  public let window: Tally
  public let windowFrom: Day
  public let platforms: [PlatformWeek]
  /// Eight weeks, this one last.
  public let trend: [TrendWeek]
  /// How many posts of the four weeks are of a kind that is only judged, and not surely.
  public let unsure: Int
  /// How far the figures of the mix may be off.
  public let likelyMix: LikelyMix
  public let judge: Judge
  /// Whether the week is the one that runs.
  public let isRunning: Bool
  /// Posts of the week that are scheduled and not out.
  public let scheduled: [Post]
  public let people: PeopleWeek

  /// What went out in the last week before the eight that had anything, which tells a long silence from a platform
  /// that was never used. It is needed only where `unusedPlatforms` has any.
  public var lastBefore: [Post] = []

  public static let trendWeeks = 8

  /// What went out in the week, oldest first.
  public var posts: [KnownPost] { weeks.last?.posts ?? [] }
  /// What went out in the four weeks, oldest first.
  public var recent: [KnownPost] { weeks.suffix(Mix.weeks).flatMap(\.posts) }
  /// How the plan's mix stands over the four weeks.
  public var mix: MixStanding { MixStanding(plan.mix, window) }
  /// How far off the figures of any mix may be.
  public func likely(_ mix: Mix) -> LikelyMix {
    mix == plan.mix ? likelyMix : LikelyMix(mix, of: recent, answers: judge.answers)
  }
  /// The day that the review looks back from: today, or the Sunday of a week that is past.
  public let lastDay: Day
  /// What the rules have to say of the week, but for those that the plan has keep quiet; the gravest first.
  public var findings: [Finding] {
    Rule.all.filter { !plan.allows($0, for: nil) }.flatMap { $0.findings(on: self) }
      .sorted(by: Finding.comesBefore)
  }
  /// What they have to say of the plan itself; nothing for a week that is past.
  public var planFindings: [Finding] { isRunning ? plan.findings(today: lastDay) : [] }

  /// - Parameters:
  ///   - pages: the week and the seven before it, oldest first.
  ///   - today: the last day that can count as quiet.
  ///   - judge: one of the plan's; nil for one that learns from the last four weeks of `pages`.
  ///   - people: what is noted of people.
  ///   - snoozed: the weeks before these that hold what is snoozed.
  public init(
    _ pages: [WeekPage], week: Week, plan: Plan, today: Day, judge: Judge? = nil,
    people: PeoplePage = PeoplePage(), snoozed: [WeekPage] = []
  ) {
    let judge =
      judge
      ?? Judge(
        names: plan.names, after: pages.suffix(Mix.weeks).flatMap { $0.posts.filter { $0.state == .out } })
    self.init(
      pages, known: pages.map { KnownWeek($0, judge) }, week: week, plan: plan, today: today, judge: judge,
      people: people, snoozed: snoozed)
  }

  /// - Parameter weeks: what went out by `pages`, in their order: judged once, it serves several reviews.
  init(
    _ pages: [WeekPage], known weeks: [KnownWeek], week: Week, plan: Plan, today: Day, judge: Judge,
    people: PeoplePage, snoozed: [WeekPage]
  ) {
    let recent = weeks.suffix(Mix.weeks).flatMap(\.posts)
    let tallies = weeks.map { TrendWeek(week: $0.week, tally: Tally($0.posts.map(\.kind))) }
    self.plan = plan
    self.judge = judge
    self.week = week
    self.weeks = weeks
    lastDay = min(today, week.sunday)
    isRunning = week.days.contains(today)
    trend = tallies
    tally = tallies.last?.tally ?? Tally()
    window = tallies.suffix(Mix.weeks).reduce(Tally()) { $0 + $1.tally }
    windowFrom = week.startOfRun(of: Mix.weeks).monday
    unsure = recent.count { !$0.isKindSure }
    likelyMix = LikelyMix(plan.mix, of: recent, answers: judge.answers)
    scheduled = pages.last?.posts.filter { $0.state == .scheduled } ?? []
    self.people = PeopleWeek(pages, snoozed: snoozed, people, KnownPeople(plan, people), lastDay: lastDay)
    let ahead = (pages.last?.posts ?? []).filter { post in
      !post.platformsToCome.isEmpty && post.at.map { $0.day >= today } ?? false
    }
    platforms = Self.platforms(recent.map(\.post), ahead, week: week, plan: plan, lastDay: lastDay)
  }

  private static func platforms(
    _ recent: [Post], _ ahead: [Post], week: Week, plan: Plan, lastDay: Day
  ) -> [PlatformWeek] {
    let chosen = plan.platforms.map(\.platform)
    let used = Set(
      recent.filter { week.has($0.at) }.flatMap(\.outOn) + ahead.flatMap(\.platformsToCome))
    return (chosen + used.subtracting(chosen).sorted()).map { platform in
      let times = recent.filter { $0.outOn.contains(platform) }.compactMap { $0.at(on: platform) }
      let last = times.map(\.day).filter { $0 <= lastDay }.max()
      return PlatformWeek(
        platform: platform, posts: times.count { week.has($0) }, isChosen: chosen.contains(platform),
        quietDays: last.map { lastDay - $0 } ?? Mix.weeks * 7,
        scheduled: ahead.count { $0.platformsToCome.contains(platform) },
        intended: plan.chosen(platform)?.rhythm.flatMap { $0 > 0 ? $0 : nil })
    }
  }
}

extension Week {
  fileprivate func has(_ moment: Moment?) -> Bool { moment.map { days.contains($0.day) } ?? false }
}
