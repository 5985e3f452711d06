import Guidance
import Planning

extension OpenPlan {
  /// What went out and what is to go out on some days.
  /// - Parameter filter: which posts are shown; what clashes is told of all.
  public mutating func calendar(
    _ days: ClosedRange<Day>, _ filter: PostFilter = PostFilter()
  ) throws -> CalendarReview {
    try read { book, plan, now in
      // A day more on each side, for what clashes over midnight.
      let weeks = Week(of: days.lowerBound - 1)...Week(of: days.upperBound + 1)
      let here = try book.weeks(from: weeks.lowerBound).prefix { $0 <= weeks.upperBound }
      let posts = book.pages(of: here).flatMap(\.posts)
      var rest = filter
      rest.platforms = []
      let wanted = rest.isEmpty ? nil : Set(try book.posts(posts, wanted: rest, plan, now: now).map(\.id))
      let judge = book.judge(plan, today: now.day)
      defer { book.keepJudged(judge) }
      return CalendarReview(
        posts, days: days, plan: plan, now: now, judge: judge, platforms: filter.platforms, showing: wanted)
    }
  }
}
