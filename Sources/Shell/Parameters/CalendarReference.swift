import Planning

/// A week or a month as people type it: `2026-W47`, `last`, `+2`, `month`, `2026-11`, `nov`.
struct CalendarReference: Parameter {
  static let parameterKind = ParameterKind.calendar
  static let month = "month"
  let typed: String

  /// - Throws: `Problem` when it is neither.
  func find(today: Day) throws -> (step: CalendarStep, days: ClosedRange<Day>) {
    if typed.lowercased() == Self.month { return (.month, Month(of: today).days) }
    if let month = Month(typed) ?? named(today) { return (.month, month.days) }
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

  /// `nov`, `November`: the one that is nearest, of equally near ones the one to come.
  private func named(_ today: Day) -> Month? {
    let word = typed.lowercased()
    guard word.count >= 3, let number = Self.names.firstIndex(where: { $0.hasPrefix(word) }) else {
      return nil
    }
    let year = today.parts.year
    let months = (year - 1...year + 1).compactMap { Day(year: $0, month: number + 1, day: 1).map(Month.init) }
    let now = Month(of: today).first
    return months.min { ($0.first - now).magnitude < ($1.first - now).magnitude }
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
}
