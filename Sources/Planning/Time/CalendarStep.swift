/// The stretches of the calendar that posts are counted by.
public enum CalendarStep: String, CaseIterable, Sendable {
  case week, month

  /// The days of the one that holds `day`.
  public func days(around day: Day) -> ClosedRange<Day> {
    switch self {
    case .week: Week(of: day).days
    case .month: Month(of: day).days
    }
  }

  /// `W47`, or `Nov`.
  public func spoken(of day: Day) -> String {
    switch self {
    case .week: Week(of: day).spoken
    case .month: Month(of: day).spoken
    }
  }

  /// The first day of the last `count` of them, the one that holds `day` included.
  public func startOfRun(of count: Int, ending day: Day) -> Day {
    switch self {
    case .week: Week(of: day).startOfRun(of: count).monday
    case .month: (Month(of: day) - (count - 1)).first
    }
  }
}
