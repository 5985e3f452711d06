/// A day of the proleptic Gregorian calendar, in no time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// The years that the calendar has here, and a file's four digits hold.
  private static let years = 1...9999

  /// Whether its year is one of those; days reckoned from others need not be.
  public var isInCalendar: Bool { Self.years.contains(parts.year) }

  /// - Returns: nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1 else { return nil }
    self.number = Self.number(year: year, month: month, day: day)
    guard parts == (year, month, day) else { return nil }
  }

  // Counting from March puts the leap day last: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Year, month (1…12) and day of the month (1…31).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  public var weekday: Weekday { Weekday.allCases[number.remainderFloored(by: 7, from: 3)] }

  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// Days from `other` to `day`.
  public static func - (day: Day, other: Day) -> Int { day.number - other.number }
}

extension Day: CustomStringConvertible, LosslessStringConvertible {
  /// `2026-11-24`.
  public var description: String {
    let (year, month, day) = parts
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// Reads `2026-11-24` and nothing else.
  public init?(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  init?(_ text: ArraySlice<UInt8>) {
    let hyphen = UInt8(ascii: "-")
    guard text.count == 10, text.dropFirst(4).first == hyphen, text.dropFirst(7).first == hyphen,
      let year = Int(digits: text.prefix(4)), let month = Int(digits: text.dropFirst(5).prefix(2)),
      let day = Int(digits: text.dropFirst(8))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

public enum Weekday: String, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// `Mon`.
  public var short: String { String(name.prefix(3)) }
  /// `Monday`.
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}

func floorDivide(_ number: Int, _ divisor: Int) -> Int {
  number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
}

extension Int {
  func remainderFloored(by divisor: Int, from offset: Int) -> Int {
    self + offset - floorDivide(self + offset, divisor) * divisor
  }

  package func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }

  /// Reads ASCII digits only: no sign, no blank.
  package init?(digits: some StringProtocol) {
    self.init(digits: digits.utf8)
  }

  package init?(digits: some Collection<UInt8>) {
    guard !digits.isEmpty, digits.count < 10, digits.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    self = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}
