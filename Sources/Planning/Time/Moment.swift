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

  /// Negative where `other` is earlier.
  public func minutes(until other: Moment) -> Int { (other.day - day) * 1440 + other.minute - minute }

  public static func < (one: Moment, other: Moment) -> Bool {
    (one.day, one.minute) < (other.day, other.minute)
  }
}

extension Moment: CustomStringConvertible, LosslessStringConvertible {
  /// `2026-11-24T09:00`, as files hold it.
  public var description: String { "\(day)T\(clock)" }

  /// `09:00`.
  public var clock: String { "\((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2))" }

  /// Reads `2026-11-24T09:00`; a blank may stand for the `T`, and seconds are dropped.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let seam = bytes.firstIndex(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") }),
      let day = Day(bytes[..<seam]), let minute = Self.minute(bytes[seam...].dropFirst())
    else { return nil }
    self.init(day, minute: minute)
  }

  private static func minute(_ text: ArraySlice<UInt8>) -> Int? {
    guard let colon = text.firstIndex(of: colon), let hour = number(text[..<colon], in: 0...23) else {
      return nil
    }
    let rest = text[colon...].dropFirst()
    let end = rest.firstIndex(of: Self.colon) ?? rest.endIndex
    // A leap second is one too.
    guard let minute = number(rest[..<end], in: 0...59),
      end == rest.endIndex || number(rest[end...].dropFirst(), in: 0...60) != nil
    else { return nil }
    return hour * 60 + minute
  }

  private static let colon = UInt8(ascii: ":")

  private static func number(_ digits: ArraySlice<UInt8>, in range: ClosedRange<Int>) -> Int? {
    Int(digits: digits).flatMap { range.contains($0) ? $0 : nil }
  }
}
