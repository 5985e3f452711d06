import Guidance
import Planning

/// A week as a review sees it.
public struct ReviewedWeek: Sendable {
  public var review: WeekReview
  /// What is scheduled in the weeks of the review and in the next.
  public var schedule: ScheduleReview
  public var today: Day
  /// Whether the plan carries a `today` of its own, and goes by it.
  public var standsStill: Bool
}

extension OpenPlan {
  /// Reviews a week.
  /// - Parameter week: which one, once it is known what day it is; this week when left out.
  public mutating func review(_ week: (_ today: Day) throws -> Week = { Week(of: $0) }) throws -> ReviewedWeek
  {
    let hasOwnDay = workspace.today != nil
    return try read { book, plan, now in
      let week = try week(now.day)
      return ReviewedWeek(
        review: book.review(week, plan, today: now.day),
        schedule: book.schedule(around: week, plan, now: now), today: now.day,
        standsStill: plan.today != nil && !hasOwnDay)
    }
  }

  /// The last four weeks, for holding them against a mix.
  public mutating func reviewMix() throws -> WeekReview {
    try read { book, plan, now in book.review(Week(of: now.day), plan, today: now.day) }
  }

  /// What went out in the last four weeks and is of a kind that is worth asking for.
  public mutating func unsurePosts() throws -> UnsurePosts {
    try read { book, plan, now in
      let review = book.review(Week(of: now.day), plan, today: now.day)
      return UnsurePosts(UnsureKinds(review), CheckContext(plan, on: now.day, judge: review.judge))
    }
  }
}
