import Guidance
import Planning

/// What today asks of whoever posts.
public struct TodayPage: Sendable {
  public var today: Day
  public var waiting: [Inbox.Waiting]
  /// What is scheduled for today or should be out by now.
  public var goesOut: [Post]
  public var schedule: ScheduleReview
  /// To how many people outside we turned today.
  public var outreach: Int
  public var nudge: Nudge
}

extension OpenPlan {
  public mutating func today() throws -> TodayPage {
    try read { book, plan, now in
      let week = Week(of: now.day)
      let review = book.review(week, plan, today: now.day)
      let schedule = book.schedule(around: week, plan, now: now)
      return TodayPage(
        today: now.day, waiting: review.people.inbox.waiting,
        goesOut: schedule.overdue + schedule.coming.filter { $0.at?.day == now.day }, schedule: schedule,
        outreach: review.people.outreach[now.day - week.monday], nudge: Nudge(review))
    }
  }
}
