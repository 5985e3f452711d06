import PostText

/// A time of the week at which posts are wont to go out.
public struct Slot: Hashable, Sendable, KeepsUnknownFields {
  public var weekday: Weekday
  /// Minutes since midnight, in the plan's local time.
  public var minute: Int
  /// The only platform that it is for; nil for any.
  public var platform: Platform?
  public var unknown = UnknownFields()

  public init(_ weekday: Weekday, minute: Int, platform: Platform? = nil) {
    self.weekday = weekday
    self.minute = min(max(minute, 0), 1439)
    self.platform = platform
  }

  /// `09:00`.
  public var clock: String { Moment(Day(number: 0), minute: minute).clock }

  /// When it comes in a week.
  public func moment(in week: Week) -> Moment {
    Moment(week.monday + (Weekday.allCases.firstIndex(of: weekday) ?? 0), minute: minute)
  }

  /// From Monday on.
  public static func comesBefore(_ one: Slot, _ other: Slot) -> Bool {
    let week = Week(of: Day(number: 0))
    return (one.moment(in: week), one.platform?.rawValue ?? "")
      < (other.moment(in: week), other.platform?.rawValue ?? "")
  }
}
