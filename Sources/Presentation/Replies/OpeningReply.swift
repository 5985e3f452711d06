import Guidance
import Planning

/// What the shell says on opening a plan: which plan and week, and the state of the mix.
public struct OpeningReply: Presentable, Encodable {
  var version = 1
  var plan: String
  var today: String
  var week: String
  var mix: String
  private let line: StyledText
  private let standsStill: Bool

  private enum CodingKeys: CodingKey { case version, plan, today, week, mix }

  /// - Parameter standsStill: whether the plan carries a `today` of its own.
  public init(_ plan: String, _ review: WeekReview, today: Day, standsStill: Bool) {
    let standing = review.mix
    self.plan = plan
    self.today = today.description
    self.standsStill = standsStill
    week = review.week.description
    mix = standing.verdict.rawValue
    line =
      "\(plan, .strong) · week \(review.week.number), \(today.spoken) · \(review.window.others) about others, \(review.window.aboutUs) about us: \(standing.verdict.rawValue, standing.verdict.style)"
  }

  public var document: Document {
    let aside = "An example, which stands still on that day. Try: week, or help"
    return Document(
      [.line(line, hanging: 2)] + (standsStill ? [.line(StyledText(aside, .dim), indent: 2)] : []))
  }
}
