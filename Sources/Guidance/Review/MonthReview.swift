import Planning
import PostText

/// A month as its weeks went, side by side.
public struct MonthReview: Sendable {
  public struct Voice: Hashable, Sendable {
    /// As the latest post writes it, with its `@`.
    public let handle: String
    /// In how many posts about others it was named.
    public let posts: Int
  }

  public let month: Month
  public let plan: Plan
  /// Those that have begun, in order, as each stood at its end; the one that runs as it stands today.
  public let weeks: [WeekReview]
  /// The day that it looks back from: today, or the month's last.
  public let lastDay: Day
  /// Outside voices that posts about others named, the commonest first.
  public let voices: [Voice]

  /// - Parameters:
  ///   - pages: the month's weeks that have begun and the seven before them, oldest first.
  ///   - snoozed: weeks before these that hold what is snoozed.
  public init(
    _ month: Month, _ pages: [WeekPage], plan: Plan, today: Day, judge: Judge, people: PeoplePage,
    snoozed: [WeekPage]
  ) {
    self.month = month
    self.plan = plan
    lastDay = min(today, month.last)
    // Where the calendar begins there are fewer before them.
    let first = pages.firstIndex { month.holds($0.week) } ?? pages.endIndex
    let known = pages.map { WeekReview.KnownWeek($0, judge) }
    weeks = pages.indices[first...].map { index in
      WeekReview(
        Array(pages[...index].suffix(WeekReview.trendWeeks)),
        known: Array(known[...index].suffix(WeekReview.trendWeeks)), week: pages[index].week, plan: plan,
        today: today, judge: judge, people: people, snoozed: snoozed)
    }
    voices = Self.voices(weeks.flatMap(\.posts), KnownPeople(plan, people))
  }

  private static func voices(_ posts: [KnownPost], _ people: KnownPeople) -> [Voice] {
    var named: [String: (handle: String, posts: Int)] = [:]
    for known in posts where Set<Kind>.others.contains(known.kind) {
      for handle in known.post.accountsNamed
      where people.isOutside(SocialAccount(handle, on: known.post.platforms.first)) {
        let name = SocialAccount.name(of: handle)
        named[name] = (handle, (named[name]?.posts ?? 0) + 1)
      }
    }
    return named.values.sorted { ($0.posts, $1.handle) > ($1.posts, $0.handle) }
      .map { Voice(handle: $0.handle, posts: $0.posts) }
  }

  public static func weeks(of month: Month, until today: Day) -> [Week] {
    let first = Week(of: month.first)
    return (0...5).map { first + $0 }.filter { month.holds($0) && $0.monday <= today }
  }
}

extension Month {
  /// A week is of the month that holds its Thursday, so that each is of one.
  fileprivate func holds(_ week: Week) -> Bool { days.contains(week.monday + 3) }
}
