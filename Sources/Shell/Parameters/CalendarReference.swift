import Planning

/// A week or a month as people type it: `2026-W47`, `last`, `+2`, `month`, `2026-11`, `nov`.
struct CalendarReference: Parameter {
  static let parameterKind = ParameterKind.calendar
  static let month = "month"
  let typed: String

  /// - Throws: `Problem` when it is neither.
  func find(today: Day) throws -> (step: CalendarStep, days: ClosedRange<Day>) {
    if typed.lowercased() == Self.month { return (.month, Month(of: today).days) }
    if let month = Month(typed) ?? MonthName.nearest(typed, to: today) { return (.month, month.days) }
    do {
      return (.week, try WeekReference(typed: typed).find(today: today).days)
    } catch let problem as Problem where problem.identity == .badWeek {
      throw Problem(
        .badWeek, "“\(typed.firstWords(24))” is neither a week nor a month.",
        hint:
          "Type it as: calendar \(Week(of: today)), calendar next, calendar month, calendar \(Month(of: today))"
      )
    }
  }
}
