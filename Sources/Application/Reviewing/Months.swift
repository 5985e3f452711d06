import Guidance
import Planning
import Storage

extension OpenPlan {
  /// Reviews a month by its weeks.
  /// - Parameter asked: which one, once it is known what day it is.
  /// - Throws: `Problem` where it is still to come.
  public mutating func review(month asked: (_ today: Day) throws -> Month) throws -> MonthReview {
    try read { book, plan, now in
      let month = try asked(now.day)
      let weeks = MonthReview.weeks(of: month, until: now.day)
      guard let first = weeks.first, let last = weeks.last else {
        throw Problem(
          .stillToCome, "The weeks of \(month) are still to come.",
          hint: "See how the last one went: month last")
      }
      let from = first.startOfRun(of: WeekReview.trendWeeks)
      let pages = book.pages(of: (0...(last.monday - from.monday) / 7).map { from + $0 })
      let people = book.people()
      let snoozed = people.snoozedWeeks.filter { $0 < from }.map { book.page($0) }
      let judge = book.judge(plan, today: now.day)
      defer { book.keepJudged(judge) }
      return MonthReview(
        month, pages, plan: plan, today: now.day, judge: judge, people: people, snoozed: snoozed)
    }
  }
}
