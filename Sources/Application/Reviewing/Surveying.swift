import Guidance
import Planning
import Storage

/// The weeks that an answer looks at.
extension PlanBook {
  /// What a draft for a day is held against. What is scheduled and should have gone out before `today` is left out.
  /// - Parameter judge: the plan's; nil to have it made.
  mutating func checkContext(
    _ plan: Plan, on day: Day, today: Day, judge known: Judge? = nil
  ) -> CheckContext {
    let judge = known ?? judge(plan, today: today)
    let week = Week(of: day)
    let pages = pages(of: week.endingRun(of: Mix.weeks) + [week + 1])
    let posts = pages.flatMap(\.posts)
    let out = posts.filter { $0.state == .out && ($0.at?.day ?? day) <= week.sunday }
    let scheduled = posts.filter { $0.state == .scheduled && ($0.at?.day ?? today) >= today }
    let context = CheckContext(
      plan, on: day, recent: out, scheduled: scheduled, judge: judge, met: met(in: pages))
    keepJudged(judge)
    return context
  }

  /// The names of those whom we heard from or turned to, and of whom something is noted.
  /// - Returns: nil where nothing passed that was noted.
  private mutating func met(in pages: [WeekPage]) -> Set<String>? {
    let passed = pages.flatMap(\.heard).map(\.who) + pages.flatMap(\.engaged).map(\.who)
    guard !passed.isEmpty else { return nil }
    return Set((passed + people().people.map(\.account.handle)).map(SocialAccount.name))
  }

  /// What a post is held against: the mix and the neighbours of its day, or of today where it has none.
  mutating func checkContext(_ plan: Plan, of post: Post, today: Day) -> CheckContext {
    checkContext(plan, on: post.at?.day ?? today, today: today)
  }

  /// Each post in the context of its day, which is made once a day.
  mutating func drafts(of posts: [Post], _ plan: Plan, today: Day) -> [Draft] {
    each(posts, plan, today: today) { Draft($0, in: $1) }
  }

  /// The same, checked.
  mutating func checks(of posts: [Post], _ plan: Plan, today: Day) -> [CheckResult] {
    each(posts, plan, today: today) { CheckResult($0, in: $1) }
  }

  private mutating func each<Value>(
    _ posts: [Post], _ plan: Plan, today: Day, _ make: (Post, CheckContext) -> Value
  ) -> [Value] {
    var known: [Day: CheckContext] = [:]
    guard !posts.isEmpty else { return [] }
    let judge = judge(plan, today: today)
    return posts.map { post in
      let day = post.at?.day ?? today
      let context = known[day] ?? checkContext(plan, on: day, today: today, judge: judge)
      known[day] = context
      return make(post, context)
    }
  }

  mutating func review(_ week: Week, _ plan: Plan, today: Day) -> WeekReview {
    let weeks = week.endingRun(of: WeekReview.trendWeeks)
    let pages = pages(of: weeks)
    // Where every kind was said nothing is judged.
    let isSaid = pages.allSatisfy { $0.posts.allSatisfy { $0.kind != nil || $0.state != .out } }
    let judge = isSaid ? Judge(names: plan.names) : judge(plan, today: today)
    let people = people()
    let snoozed = people.snoozedWeeks.filter { $0 < weeks[0] }.map { page($0) }
    var review = WeekReview(
      pages, week: week, plan: plan, today: today, judge: judge, people: people, snoozed: snoozed)
    keepJudged(judge)
    if !review.unusedPlatforms.isEmpty { review.lastBefore = lastOut(before: weeks[0]) }
    return review
  }

  /// How many files of weeks are looked through for the last one in which anything went out: some hold nothing but
  /// what never did.
  private static let looked = 4

  /// What went out in the last week before `week` that had anything.
  private mutating func lastOut(before week: Week) -> [Post] {
    let earlier = (try? fileWeeks().filter { $0 < week }) ?? []
    for week in earlier.suffix(Self.looked).reversed() {
      let out = passingFilePosts(week) { _ in true }.filter { $0.state == .out }
      if !out.isEmpty { return out }
    }
    return []
  }

  /// What is scheduled in the weeks that a review reads, and in the one that follows: on its last day, too, something
  /// comes next.
  mutating func schedule(around week: Week, _ plan: Plan, now: Moment) -> ScheduleReview {
    let weeks = week.endingRun(of: WeekReview.trendWeeks) + [week + 1]
    return ScheduleReview(pages(of: weeks).flatMap(\.posts), plan: plan, now: now)
  }
}
