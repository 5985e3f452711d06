/// A minute of a day in the brand's local time, in no time zone of its own.
public struct Moment: Hashable, Comparable, Sendable {
  public var day: Day
  /// Minutes since midnight, 0…1439.
  public let minute: Int

  public init(_ day: Day, minute: Int) {
    self.day = day
    self.minute = min(max(minute, 0), 1439)
  }

  /// - Returns: nil when there is no such hour (0…23) or minute (0…59).
  public init?(_ day: Day, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(day, minute: hour * 60 + minute)
  }

  public static func < (one: Moment, other: Moment) -> Bool {
    (one.day, one.minute) < (other.day, other.minute)
  }
}

extension Moment: CustomStringConvertible, LosslessStringConvertible {
  /// `2026-11-24T09:00`, as files hold it.
  public var description: String { "\(day)T\(clock)" }

  /// `09:00`.
  public var clock: String { "\((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2))" }

  /// `Tue 24 Nov 2026, 09:00`.
  public var spoken: String { "\(day.spoken), \(clock)" }

  /// Reads `2026-11-24T09:00`; a blank may stand for the `T`, and seconds are dropped.
  public init?(_ text: String) {
    let halves = text.utf8.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ")
    }
    guard halves.count == 2, let day = Day(halves[0]), let minute = Self.minute(halves[1]) else {
      return nil
    }
    self.init(day, minute: minute)
  }

  private static func minute(_ text: Substring.UTF8View) -> Int? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
      Int(digits: $0)
    }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      (0...23).contains(hour), (0...59).contains(minute), isSecond(parts.dropFirst(2))
    else { return nil }
    return hour * 60 + minute
  }

  /// A leap second is one too.
  private static func isSecond(_ parts: ArraySlice<Int?>) -> Bool {
    parts.allSatisfy { $0.map((0...60).contains) ?? false }
  }
}
