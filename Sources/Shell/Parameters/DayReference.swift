import ArgumentParser
import Planning

/// A day by its date alone.
struct DayReference: Parameter {
  static let parameterKind = ParameterKind.when(.date)
  let typed: String

  /// - Throws: `Problem` when it is none.
  func day() throws -> Day {
    if let day = Day(typed) { return day }
    throw Problem(
      .badDay, "“\(typed.firstWords(24))” is no day.", hint: "Type it as a date, such as: --since 2025-11-24")
  }
}
