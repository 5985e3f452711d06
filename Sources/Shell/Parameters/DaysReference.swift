import Application
import Planning

/// Days as people name them: `2026`, `2026-11` or `nov`, `2026-W47` or `w47`, or one of them as `2026-11-24`, `today`, `mon`,
/// `-30d`.
struct DaysReference: Parameter {
  static let parameterKind = ParameterKind.days
  let typed: String

  /// - Parameter direction: which way a weekday's name points.
  /// - Throws: `Problem` when it is none of these.
  func find(today: Day, _ direction: AskedTime.Direction) throws -> ClosedRange<Day> {
    if let year { return year }
    if let month = Month(typed) ?? named(today, direction) { return month.days }
    if let week, let found = try? week.find(today: today) {
      // A number alone may be a week to come.
      let isPast = direction == .ahead || found.monday <= today || Week(typed.uppercased()) != nil
      return isPast ? found.days : (Week(year: found.year - 1, number: found.number) ?? found).days
    }
    let day = try? When(typed: typed).find(now: Moment(today, minute: 0), direction).day
    guard let day else {
      throw Problem(
        .badDay, "“\(typed.firstWords(32))” is no day that I understand.",
        hint:
          "Type it as: \(today), \(Month(of: today)), \(Week(of: today)), \(today.parts.year), today, -30d")
    }
    return day...day
  }

  private func named(_ today: Day, _ direction: AskedTime.Direction) -> Month? {
    direction == .back ? MonthName.last(typed, until: today) : MonthName.nearest(typed, to: today)
  }

  /// What is written like a week: a number alone is none here.
  private var week: WeekReference? {
    typed.uppercased().contains("W") && typed.contains(where: \.isNumber) ? WeekReference(typed: typed) : nil
  }

  private var year: ClosedRange<Day>? {
    guard typed.utf8.count == 4, let year = Int(digits: typed), let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    return first...last
  }
}
