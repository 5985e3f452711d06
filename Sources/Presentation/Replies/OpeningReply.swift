import Guidance
import Planning

/// What the shell says on opening a plan: which plan and week, and the state of the mix.
public struct OpeningReply: Presentable, Encodable {
  var version = 1
  var plan: String
  var today: String
  var week: String
  var mix: String
  private let words: StyledText

  private enum CodingKeys: CodingKey { case version, plan, today, week, mix }

  /// - Parameter standsStill: whether the plan carries a `today` of its own.
  public init(_ plan: String, _ review: WeekReview, today: Day, standsStill: Bool) {
    let ratio = review.ratio
    self.plan = plan
    self.today = today.description
    week = review.week.description
    mix = ratio.verdict.rawValue
    let day = "\(today.spoken), week \(review.week.number)"
    let still = standsStill ? " (an example: its today stands still)" : ""
    words =
      "\(plan, .strong) · \(day)\(still) · 28 days: \(ratio.others) about others, \(ratio.aboutUs) about us – \(ratio.verdict.rawValue, ratio.verdict.style). \(ratio.budgetWords)"
  }

  public var document: Document { Document([.line(words, hanging: 2)]) }
}
