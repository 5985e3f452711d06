import Guidance
import Planning

/// What the shell says on opening a plan: which plan and week, and the state of the mix.
public struct OpeningReply: Presentable, Encodable {
  var version = 1
  var plan: String
  var today: String
  var week: String
  var mix: String
  /// How many posts are scheduled for a time that has passed, and not noted as out.
  var overdue: Int
  /// How many of those that are scheduled must not go out as they are.
  var stop: Int
  private let line: StyledText
  private let trial: [Block]
  private let standsStill: Bool
  private let passedOver: String?

  private enum CodingKeys: CodingKey { case version, plan, today, week, mix, overdue, stop }

  /// - Parameters:
  ///   - standsStill: whether the plan carries a `today` of its own.
  ///   - passedOver: the folder of one's own plans, where the plan lies in the one at hand instead.
  public init(
    _ plan: String, _ review: WeekReview, _ schedule: ScheduleReview, today: Day, standsStill: Bool,
    insteadOf passedOver: String? = nil
  ) {
    let verdict = review.likelyMix.verdict
    self.plan = plan
    self.today = today.description
    self.standsStill = standsStill
    self.passedOver = passedOver
    week = review.week.description
    mix = verdict.rawValue
    trial = review.plan.trialLine(on: today)
    overdue = schedule.overdue.count
    stop = schedule.stopped.count + schedule.stoppedOverdue.count
    line =
      "\(plan, .strong) · \(review.week.spoken), \(today.spoken) · \(review.window.others) about others, \(review.window.aboutUs) about us: \(verdict.rawValue, verdict.style)"
  }

  public var document: Document {
    let asides = [
      standsStill ? "An example, which stands still on that day. Try: week, or help" : nil,
      passedOver.map {
        "It lies in the folder plans here. Your own plans: planner --plans \($0.quotedIfNeeded)"
      },
    ].compactMap(\.self)
    return Document([
      .paragraph(line + waiting), .details(trial + asides.map { .aside(StyledText(advice: $0)) }),
    ])
  }

  /// What can't wait: ` · 5 overdue, 1 must not go out; see: week`.
  private var waiting: StyledText {
    let parts = [
      overdue == 0 ? nil : "\(overdue) overdue",
      stop == 0 ? nil : "\(stop) scheduled that must not go out",
    ].compactMap { $0 }
    return parts.isEmpty ? "" : " · \(parts.joined(separator: ", "), .caution); see: \("week", .command)"
  }
}
