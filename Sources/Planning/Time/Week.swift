/// A week of ISO 8601: Monday to Sunday, belonging to the year that holds its Thursday.
public struct Week: Hashable, Comparable, Sendable {
  public let monday: Day

  /// The week that holds `day`.
  public init(of day: Day) {
    monday = day - (Weekday.allCases.firstIndex(of: day.weekday) ?? 0)
  }

  /// - Returns: nil when that year has no such week.
  public init?(year: Int, number: Int) {
    guard let fourth = Day(year: year, month: 1, day: 4), (1...53).contains(number) else { return nil }
    self = Week(of: fourth) + (number - 1)
    guard (self.year, self.number) == (year, number) else { return nil }
  }

  /// Whether its year is one that the calendar has here, 1…9999; weeks reckoned from others need not be.
  public var isInCalendar: Bool { (monday + 3).isInCalendar }

  public var sunday: Day { monday + 6 }
  public var days: ClosedRange<Day> { monday...sunday }
  public var year: Int { (monday + 3).parts.year }

  /// 1…53.
  public var number: Int {
    let thursday = monday + 3
    guard let first = Day(year: thursday.parts.year, month: 1, day: 1) else { return 1 }
    return (thursday - first) / 7 + 1
  }

  public static func + (week: Week, weeks: Int) -> Week { Week(of: week.monday + 7 * weeks) }
  public static func - (week: Week, weeks: Int) -> Week { week + -weeks }
  public static func < (one: Week, other: Week) -> Bool { one.monday < other.monday }

  /// This week after the `count - 1` before it, oldest first; fewer where the calendar begins.
  public func endingRun(of count: Int) -> [Week] {
    var weeks = [self]
    while weeks.count < count, (weeks[weeks.count - 1] - 1).isInCalendar {
      weeks.append(weeks[weeks.count - 1] - 1)
    }
    return weeks.reversed()
  }

  /// The first week of the run of `count` that ends with this one.
  public func startOfRun(of count: Int) -> Week { endingRun(of: count).first ?? self }
}

extension Week: CustomStringConvertible, LosslessStringConvertible {
  /// `2026-W47`.
  public var description: String { "\(year.padded(to: 4))-W\(number.padded(to: 2))" }

  /// Reads `2026-W47` and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].first == "W", parts[1].utf8.count == 3,
      let year = Int(digits: parts[0]), let number = Int(digits: parts[1].dropFirst())
    else { return nil }
    self.init(year: year, number: number)
  }
}
