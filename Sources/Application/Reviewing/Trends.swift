import Guidance
import Planning
import PostText
import Storage

extension OpenPlan {
  /// How much was about others, about us and the rest, over any stretch of years; a week's file is forgotten when it is
  /// counted.
  /// - Parameters:
  ///   - platform: the only one to count; nil for all.
  ///   - days: the first and the last that are asked for, once it is known what day it is; where the first is left out
  ///     it is the last year or half of a year, and where both are and nothing stands in that, the last that has anything.
  ///     The first is not behind the last.
  /// - Throws: `Problem` where there are no such days.
  public mutating func trend(
    by step: CalendarStep, on platform: Platform? = nil,
    days: (_ today: Day) throws -> (from: Day?, to: Day?) = { _ in (nil, nil) }
  ) throws -> Trend {
    var progress = environment.startProgress()
    defer { progress.end() }
    return try read { book, plan, now in
      var asked = try days(now.day)
      if asked.from == nil, asked.to == nil, let last = try book.lastWeek(by: now.day)?.sunday,
        last < step.startOfRun(of: step.usualRun, ending: now.day)
      {
        asked.to = last
      }
      let stretch = try Self.days(from: asked.from, to: asked.to, by: step, today: now.day)
      var trend = Trend(stretch, by: step, on: platform, plan: plan, judge: book.judge(plan, today: now.day))
      let weeks = try book.weeks(from: Week(of: stretch.lowerBound)).prefix {
        $0 <= Week(of: stretch.upperBound)
      }
      var seen: Set<PostID> = []
      for (number, week) in weeks.enumerated() {
        progress.tell(number, of: weeks.count)
        let out = book.passingPosts(week) { _ in true }.filter { $0.state == .out }
        trend.count(book.countedOnce(out, but: &seen))
      }
      return trend
    }
  }

  /// What is to come has not gone out, so nothing of it is counted.
  private static func days(from: Day?, to: Day?, by step: CalendarStep, today: Day) throws -> ClosedRange<Day>
  {
    let last = min(to ?? today, today)
    let first = from ?? step.startOfRun(of: step.usualRun, ending: last)
    guard first > last else { return first...last }
    throw Problem(
      .timeOutOfRange, "\(first) is still to come, and nothing has gone out then.",
      hint: "Type a day that has been: trend --from \(step.startOfRun(of: step.usualRun, ending: today))")
  }
}

extension PlanBook {
  /// The last week up to a day that has a file.
  fileprivate mutating func lastWeek(by day: Day) throws -> Week? { try weeks().last { $0 <= Week(of: day) } }
}

extension CalendarStep {
  /// How many are looked back on where nobody says since when.
  fileprivate var usualRun: Int {
    switch self {
    case .week: 26
    case .month: 12
    }
  }
}
