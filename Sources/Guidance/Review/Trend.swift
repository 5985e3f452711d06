import Planning
import PostText

/// How much of what went out was about others, about us and the rest, stretch by stretch of any time. Posts are counted
/// as they pass, and none is kept.
public struct Trend: Sendable {
  public struct Row: Hashable, Sendable {
    /// Those of the week or month that were asked for.
    public let days: ClosedRange<Day>
    public fileprivate(set) var tally = Tally()
    /// Posts whose kind is only judged, and not surely.
    public fileprivate(set) var unsure = 0
  }

  public let step: CalendarStep
  public let days: ClosedRange<Day>
  /// The only one that is counted; nil for all.
  public let platform: Platform?
  private let judge: Judge
  /// By the first days of their weeks or months.
  private var counted: [Day: Row] = [:]

  public init(_ days: ClosedRange<Day>, by step: CalendarStep, on platform: Platform? = nil, plan: Plan) {
    self.days = days
    self.step = step
    self.platform = platform
    judge = Judge(names: plan.names)
  }

  /// Counts what went out on days, and on a platform, that are asked for.
  public mutating func count(_ posts: [Post]) {
    for post in posts where post.state == .out && isAskedFor(post.platforms) {
      guard let day = post.at?.day, days.contains(day) else { continue }
      let known = KnownPost(post, judge)
      let whole = step.days(around: day)
      var row = counted[whole.lowerBound] ?? Row(days: whole.clamped(to: days))
      row.tally[known.kind] += 1
      row.unsure += known.isKindSure ? 0 : 1
      counted[whole.lowerBound] = row
    }
  }

  private func isAskedFor(_ platforms: [Platform]) -> Bool {
    platform.map { platforms.contains($0) } ?? true
  }

  /// From the first in which anything went out to the last in which anything did, those in which nothing did among them;
  /// none where nothing did at all.
  public var rows: [Row] {
    guard var day = counted.keys.min(), let last = counted.keys.max() else { return [] }
    var rows: [Row] = []
    while day <= last {
      let whole = step.days(around: day)
      rows.append(counted[day] ?? Row(days: whole.clamped(to: days)))
      day = whole.upperBound + 1
    }
    return rows
  }
}
