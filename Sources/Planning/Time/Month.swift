/// A month of the calendar.
public struct Month: Hashable, Comparable, Sendable {
  public let first: Day

  /// The month that holds `day`.
  public init(of day: Day) { first = day - (day.parts.day - 1) }

  /// The day before the next month's first; no month has more than 31.
  public var last: Day { Month(of: first + 31).first - 1 }
  public var days: ClosedRange<Day> { first...last }

  /// - Returns: the first month of the calendar, or the last, where it would be beyond.
  public static func - (month: Month, months: Int) -> Month {
    let (year, number, _) = month.first.parts
    let count = min(max(year * 12 + number - 1 - months, 12), 9999 * 12 + 11)
    return Day(year: count / 12, month: count % 12 + 1, day: 1).map(Month.init) ?? month
  }

  public static func < (one: Month, other: Month) -> Bool { one.first < other.first }
}

extension Month: CustomStringConvertible, LosslessStringConvertible {
  /// `2026-11`.
  public var description: String { String(first.description.prefix(7)) }

  /// Reads `2026-11` and nothing else.
  public init?(_ text: String) {
    guard let first = Day("\(text)-01") else { return nil }
    self.init(of: first)
  }
}
