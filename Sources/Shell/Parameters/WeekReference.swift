import Planning

/// A week as people type it: `2026-W47`, `W47`, `last`, `this`, `-2`, or a day of it.
struct WeekReference: Parameter {
  static let parameterKind = ParameterKind.week
  let typed: String

  /// - Throws: `Problem` when it is none of these.
  func find(today: Day) throws -> Week {
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
    if word.first == "w", let number = Int(word.dropFirst()),
      let week = Week(year: today.parts.year, number: number)
    {
      return week
    }
    if let day = Day(typed) { return Week(of: day) }
    throw Problem(
      "“\(typed.firstWords(24))” is no week.",
      hint: "Type one as: week \(Week(of: today)), week last, or week -2")
  }
}
