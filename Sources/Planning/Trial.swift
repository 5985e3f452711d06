/// The month-long trial: share others twenty times as often as you talk about yourselves, and see what comes of it.
/// Source: "Why Your Social Networking Is Not Working", Design Inspiration.
public struct Trial: Hashable, Sendable, KeepsUnknownFields {
  /// Days, the first and the last included.
  public static let length = 28

  /// What a trial came to.
  public enum Verdict: String, Codable, Sendable {
    case kept, missed
    case nothing = "nothing went out"
  }

  public var from: Day
  /// The day on which it was ended; nil while it runs.
  public var ended: Day?
  public var unknown = UnknownFields()

  public init(from: Day, ended: Day? = nil) {
    self.from = from
    self.ended = ended
  }

  public var last: Day { from + (Self.length - 1) }
  public var days: ClosedRange<Day> { from...last }
  /// As many days before it, to compare with.
  public var before: ClosedRange<Day> { (from - Self.length)...(from - 1) }
  /// 1 on the first day; 29 and more once it is over.
  public func day(on today: Day) -> Int { today - from + 1 }
  /// Whether its first day has come: `--today` may name an earlier one than that on which it was started.
  public func hasBegun(on today: Day) -> Bool { today >= from }
  /// Whether its days are over, so that it may be judged.
  public func isOver(on today: Day) -> Bool { today > last }
}
