import Guidance
import Planning

extension OpenPlan {
  /// What went out and what is to go out on some days.
  /// - Parameter days: which ones, once it is known what day it is.
  public mutating func calendar(
    _ days: (_ today: Day) throws -> ClosedRange<Day> = { Week(of: $0).days }
  ) throws -> (review: CalendarReview, today: Day) {
    try read { book, plan, now in
      let days = try days(now.day)
      // A day more on each side, for what clashes over midnight.
      let weeks = Week(of: days.lowerBound - 1)...Week(of: days.upperBound + 1)
      let here = try book.weeks(from: weeks.lowerBound).prefix { $0 <= weeks.upperBound }
      let posts = book.pages(of: here).flatMap(\.posts)
      return (CalendarReview(posts, days: days, plan: plan, now: now), now.day)
    }
  }
}
