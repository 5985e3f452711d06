import Guidance
import Planning
import PostText
import Storage

extension OpenPlan {
  /// Schedules posts for the next slots that are free and suit, in the order of the posts.
  public mutating func scheduleNext(_ posts: [String]) throws -> Outcome {
    let environment = environment
    return try change { book, plan, now in
      let outcomes = try posts.map { word in
        let old = try book.find(word, today: now.day)
        try Self.mustNotBeOut(old)
        let found = try book.nextSlot(for: old, plan, now: now) {
          environment.hourLeftOut($0, plan.zone) == nil
        }
        var post = old
        (post.at, post.state, post.sequence) = (found.at, .scheduled, old.sequence + 1)
        try book.put(post, replacing: old)
        return Outcome(
          .scheduled(post: PostName(post), at: found.at, zone: plan.zone), post: post,
          remarks: old.remarkOnMove(to: found.at) + [.slotChosen(at: found.at, passedOver: found.passed)])
      }
      return outcomes.count == 1 ? outcomes[0] : Outcome(together: outcomes)
    }
  }

  /// The next free slots, whatever goes out in them.
  public mutating func freeSlots(_ count: Int) throws -> [Moment] {
    try read { book, plan, now in
      let ahead = book.posts(ahead: now)
      let free = plan.slots(after: now).map(\.at).filter { slot in
        !ahead.contains {
          $0.at.map { abs($0.minutes(until: slot)) < max(plan.minutesApart, 1) } ?? false
        }
      }
      // One for a platform and one for any may be at one time.
      return Array(free.reduce(into: []) { if $0.last != $1 { $0.append($1) } }.prefix(count))
    }
  }
}

extension Plan {
  /// How many weeks ahead slots are looked for.
  fileprivate static let weeksAhead = 12

  fileprivate func slots(after now: Moment) -> [(at: Moment, slot: Slot)] {
    let weeks = (0..<Self.weeksAhead).map { Week(of: now.day) + $0 }
    return weeks.flatMap { week in slots.map { ($0.moment(in: week), $0) } }
      .filter { $0.0 > now && $0.0.day.isInCalendar }.sorted { $0.0 < $1.0 }
  }
}

extension PlanBook {
  /// The rules by which the mix speaks against a time.
  private static let mixRules: [Rule] = [.overTheMix, .offerRun, .dailySelf]

  /// Those of this week's and the weeks to come, of weeks too that have no file before this change.
  mutating func posts(ahead now: Moment) -> [Post] {
    let first = Week(of: now.day)
    let weeks = Set((0..<Plan.weeksAhead).map { first + $0 }).union((try? self.weeks(from: first)) ?? [])
    return weeks.sorted().flatMap { page($0).posts }
  }

  /// - Parameter exists: whether the clocks show a time at all.
  /// - Throws: `Problem` where no slot is free.
  fileprivate mutating func nextSlot(
    for post: Post, _ plan: Plan, now: Moment, exists: (Moment) -> Bool
  ) throws -> (at: Moment, passed: [Remark.PassedSlot]) {
    guard !plan.slots.isEmpty else {
      throw Problem(
        .noSlot, "The plan has no slots yet.", hint: "Say when you are wont to post: slot add tue 9:00")
    }
    let platforms = plan.platforms(of: post)
    let others = posts(ahead: now).filter { $0.id != post.id }
    let judge = judge(plan, today: now.day)
    var passed: [Remark.PassedSlot] = []
    var free: Moment?
    for (at, slot) in plan.slots(after: now) where exists(at) {
      guard slot.platform.map(platforms.contains) ?? true else { continue }
      let reason =
        plan.post(near: at, on: platforms, among: others).map { .taken($0.id) }
        ?? plan.fullPlatform(in: Week(of: at.day), of: platforms, others)
        ?? reason(against: at, post, plan, now: now, judge)
      guard let reason else { return (at, passed) }
      if case .taken = reason {} else { free = free ?? at }
      let slot = Remark.PassedSlot(at: at, reason: reason)
      if passed.last != slot { passed.append(slot) }
    }
    if let free { return (free, passed.filter { $0.at < free }) }
    throw Problem(
      .noSlot, "No slot for \(post.id) is free in the weeks to come.",
      hint: "Add one with: slot add tue 9:00. Or name a time: schedule \(post.id) tomorrow 9:00")
  }

  private mutating func reason(
    against at: Moment, _ post: Post, _ plan: Plan, now: Moment, _ judge: Judge
  ) -> Remark.PassedSlot.Reason? {
    var planned = post
    (planned.at, planned.state) = (at, .scheduled)
    let draft = Draft(planned, in: checkContext(plan, on: at.day, today: now.day, judge: judge))
    return Self.mixRules.first { !$0.findings(on: draft).isEmpty }.map { .mix($0) }
  }
}

extension Plan {
  /// A post that takes the readers of one on these platforms at that time.
  fileprivate func post(near at: Moment, on platforms: [Platform], among others: [Post]) -> Post? {
    others.first { other in
      guard let time = other.at, abs(time.minutes(until: at)) < max(minutesApart, 1) else { return false }
      return places(of: other).contains(where: platforms.contains)
    }
  }

  /// One of the platforms that has all the posts which are intended in a week.
  fileprivate func fullPlatform(
    in week: Week, of platforms: [Platform], _ others: [Post]
  ) -> Remark.PassedSlot.Reason? {
    let posts = others.filter { $0.at.map { week.days.contains($0.day) } ?? false }
    for platform in platforms {
      guard let rhythm = chosen(platform)?.rhythm, rhythm > 0 else { continue }
      let count = posts.count { places(of: $0).contains(platform) }
      if count >= rhythm { return .weekIsFull(platform, posts: rhythm) }
    }
    return nil
  }
}
