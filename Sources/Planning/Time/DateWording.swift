/// How days are written for people. What is typed and what programs read is always `2026-11-24`.
public enum DateStyle: String, CaseIterable, Sendable {
  /// `Tue 24 Nov`, and `Tue 24 Nov 2026` in another year.
  case spoken
  /// `Tue 2026-11-24`.
  case iso
}

/// How the dates of one answer are written, all of them alike: `Tue 24 Nov`, `W48` and `Nov`, and with the year where it isn't
/// that of today.
public struct DateWording: Equatable, Sendable {
  public var style: DateStyle
  /// What day it is for the plan that the answer tells of; where nobody knows, each date has its year.
  public var today: Day?

  public init(_ style: DateStyle = .spoken, today: Day? = nil) {
    self.style = style
    self.today = today
  }

  /// That of the answer in hand: whoever words it, far down, has it all alike.
  @TaskLocal public static var current = DateWording()

  /// Words what is kept or handed on, where each date has its year.
  public static func withYears<Words>(_ words: () -> Words) -> Words {
    $current.withValue(DateWording(current.style), operation: words)
  }

  fileprivate func names(year: Int) -> Bool { today?.parts.year != year }
}

extension Day {
  /// `Tue 24 Nov`, and `Tue 24 Nov 2026` in another year.
  public var spoken: String {
    let wording = DateWording.current
    guard wording.style == .spoken else { return "\(weekday.short) \(self)" }
    let (year, month, day) = parts
    let date = "\(weekday.short) \(day) \(Month.names[month - 1])"
    return wording.names(year: year) ? "\(date) \(year)" : date
  }

  /// `Mon 16 Nov – Sun 22 Nov`.
  public func spoken(to last: Day) -> String { "\(spoken) – \(last.spoken)" }
}

extension Moment {
  /// `Tue 24 Nov, 09:00`.
  public var spoken: String { "\(day.spoken), \(clock)" }
}

extension Week {
  /// `W48`, and `2025-W48` in another year.
  public var spoken: String {
    DateWording.current.names(year: year) ? description : String(description.suffix(3))
  }
}

extension Month {
  /// `Nov`, and `Nov 2025` in another year.
  public var spoken: String {
    let wording = DateWording.current
    guard wording.style == .spoken else { return description }
    let (year, month, _) = first.parts
    return wording.names(year: year) ? "\(Self.names[month - 1]) \(year)" : Self.names[month - 1]
  }

  fileprivate static let names = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
