import Planning
import PostText

/// How much of what went out was about others, about us and the rest, stretch by stretch of any time. Posts are counted
/// as they pass, and none is kept.
public struct Trend: Sendable {
  public struct Row: Hashable, Sendable {
    /// Those of the week or month that were asked for.
    public let days: ClosedRange<Day>
    fileprivate var counts: LikelyCounts
    /// Posts whose kind is only judged, and not surely.
    public fileprivate(set) var unsure = 0

    public var tally: Tally { counts.tally }
    /// How far off its figures may be.
    public var likely: LikelyRanges { LikelyRanges(counts) }
  }

  public let step: CalendarStep
  public let days: ClosedRange<Day>
  /// The only one that is counted; nil for all.
  public let platform: Platform?
  private let mix: Mix
  private let judge: Judge
  /// By the first days of their weeks or months.
  private var counted: [Day: Row] = [:]

  /// - Parameter judge: the plan's.
  public init(
    _ days: ClosedRange<Day>, by step: CalendarStep, on platform: Platform? = nil, plan: Plan, judge: Judge
  ) {
    self.days = days
    self.step = step
    self.platform = platform
    mix = plan.mix
    self.judge = judge
  }

  /// Counts what went out on days, and on a platform, that are asked for.
  public mutating func count(_ posts: [Post]) {
    for post in posts where post.state == .out && isAskedFor(post.outOn) {
      guard let day = (platform.map(post.at(on:)) ?? post.at)?.day, days.contains(day) else { continue }
      let known = KnownPost(post, judge)
      let whole = step.days(around: day)
      var row = counted[whole.lowerBound] ?? emptyRow(whole)
      row.counts.add(known.kind, known.kinds)
      row.unsure += known.isKindSure ? 0 : 1
      counted[whole.lowerBound] = row
    }
  }

  private func emptyRow(_ days: ClosedRange<Day>) -> Row {
    Row(days: days.clamped(to: self.days), counts: LikelyCounts(mix, answers: judge.answers))
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
      rows.append(counted[day] ?? emptyRow(whole))
      day = whole.upperBound + 1
    }
    return rows
  }

  /// Over all of them.
  public var whole: Row {
    counted.values.reduce(into: emptyRow(days)) { whole, row in
      whole.counts = whole.counts + row.counts
      whole.unsure += row.unsure
    }
  }
}
