/// Something that the posts are for.
public struct Goal: Hashable, Sendable, KeepsUnknownFields {
  /// A figure that was noted down on a day.
  public struct Progress: Hashable, Sendable, KeepsUnknownFields {
    public var on: Day
    public var value: Double
    public var unknown = UnknownFields()

    public init(on: Day, value: Double) {
      self.on = on
      self.value = value
    }
  }

  /// How far from 0 a figure may be: beyond it not every whole number can be told from the next.
  public static let highestFigure = 999_999_999_999_999.0

  public var name: String
  /// What is counted, such as `newsletter subscribers`.
  public var measure: String?
  /// How many of the measure are aimed at.
  public var target: Double?
  public var by: Day?
  /// The day on which it was set; nil where that was not noted.
  public var since: Day?
  /// By day; one figure a day.
  public private(set) var progress: [Progress] = []
  public var unknown = UnknownFields()

  public init(name: String, measure: String? = nil, target: Double? = nil, by: Day? = nil, since: Day? = nil)
  {
    self.name = name
    self.measure = measure
    self.target = target
    self.by = by
    self.since = since
  }

  /// Notes a figure; a later one of the same day takes its place.
  public mutating func note(_ new: Progress) { note([new]) }

  /// Notes many at the cost of one pass.
  public mutating func note(_ new: [Progress]) {
    let byDay = Dictionary((progress + new).map { ($0.on, $0) }) { $1 }
    progress = byDay.values.sorted { $0.on < $1.on }
  }
}

extension Goal {
  /// Whether it was set before a day, as far as is known.
  public func wasSet(before day: Day) -> Bool { since.map { $0 < day } ?? true }

  /// How far a goal has come, held against the even pace from its first figure to its target.
  public struct Pace: Hashable, Sendable {
    public var latest: Progress
    /// What an even pace would have reached by the day of the latest figure.
    public var expected: Double
    /// Whether the figure is to go down.
    public var isDescending: Bool
    public var isBehind: Bool { isDescending ? latest.value > expected : latest.value < expected }
  }

  /// Where an even pace would be, as exact as it is told: whole where the figures beside it are, else with a tenth.
  public static func rounded(_ expected: Double, beside figures: Double...) -> Double {
    figures.allSatisfy { $0 == $0.rounded() } ? expected.rounded() : (expected * 10).rounded() / 10
  }

  /// - Parameter day: figures of later days are left out.
  /// - Returns: nil without a target, a date or figures of two days to draw a line through; a goal counts from the
  ///   first figure that was noted.
  public func pace(on day: Day) -> Pace? {
    let known = progress.filter { $0.on <= day }
    guard let target, let by, let first = known.first, let latest = known.last, first.on < latest.on,
      first.on < by
    else { return nil }
    let days = Double(min(latest.on, by) - first.on)
    let expected = first.value + (target - first.value) * days / Double(by - first.on)
    return Pace(latest: latest, expected: expected, isDescending: target < first.value)
  }
}
