import Planning

/// A week as people type it: `2026-W47`, `W47`, `47`, `last`, `this`, `-2`, or a day of it.
struct WeekReference: Parameter {
  static let parameterKind = ParameterKind.week
  let typed: String

  /// - Throws: `Problem` when it is none of these.
  func find(today: Day) throws -> Week {
    let week = try understood(today: today)
    guard week.isInCalendar else {
      throw Problem(
        .timeOutOfRange, "The week “\(typed.firstWords(24))” is outside the years 1 to 9999.",
        hint: "Type a nearer one, such as: week \(Week(of: today))")
    }
    return week
  }

  private func understood(today: Day) throws -> Week {
    let word = typed.lowercased()
    if word == "this" { return Week(of: today) }
    if word == "next" { return Week(of: today) + 1 }
    if word.first == "+", let ahead = Int(digits: word.dropFirst()), ahead <= 5000 {
      return Week(of: today) + ahead
    }
    if word == "last" { return Week(of: today) - 1 }
    if word.first == "-", let back = Int(word.dropFirst()), (0...5000).contains(back) {
      return Week(of: today) - back
    }
    if let week = Week(typed.uppercased()) { return week }
    if let number = Int(digits: word.first == "w" ? word.dropFirst() : word[...]),
      let week = Self.week(number, near: Week(of: today))
    {
      return week
    }
    if let day = Day(typed) { return Week(of: day) }
    throw Problem(
      .badWeek, "“\(typed.firstWords(24))” is no week.",
      hint: "Type one as: week \(Week(of: today)), week last, or week -2")
  }

  /// How far ahead a number alone is taken for a week to come.
  private static let reach = 8

  /// The week of that number of this ISO year; last year's where there is none, or where it is over eight weeks off,
  /// so that in January 52 is the week just gone.
  private static func week(_ number: Int, near this: Week) -> Week? {
    let week = Week(year: this.year, number: number)
    if let week, week <= this + reach { return week }
    return Week(year: this.year - 1, number: number) ?? week
  }
}
