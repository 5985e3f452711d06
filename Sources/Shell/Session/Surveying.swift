import Guidance
import Planning
import Storage

/// The weeks that an answer looks at.
extension PlanBook {
  /// What a draft for a day is held against.
  mutating func surroundings(_ plan: Plan, on day: Day) -> Surroundings {
    let week = Week(of: day)
    let out = week.endingRun(of: SharingRatio.weeks).flatMap { page($0).posts }.filter { $0.state == .out }
    let scheduled = [week, week + 1].flatMap { page($0).posts }.filter { $0.state == .scheduled }
    return Surroundings(plan, on: day, recent: out, scheduled: scheduled)
  }

  mutating func review(_ week: Week, _ plan: Plan, today: Day) -> WeekReview {
    let pages = week.endingRun(of: WeekReview.trendWeeks).map { page($0) }
    return WeekReview(pages, week: week, plan: plan, today: today)
  }
}
