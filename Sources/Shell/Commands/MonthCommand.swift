import Application
import ArgumentParser
import Planning
import Presentation

struct MonthCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "month", abstract: "Review a month: its weeks side by side, the trial, the goals, whom it lifted up.",
    discussion: "A week is of the month that its Thursday is in.")
  static let examples = ["month", "month last --format markdown"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "2026-11, last, -2, october, or a day of it; this month when left out.")
  var month: MonthReference?

  func reply(in session: inout Session) throws -> any Presentable {
    try session.inPlan { plan in
      let review = try plan.review(month: { today in try month?.find(today: today) ?? Month(of: today) })
      return MonthReply(plan: plan.name, review)
    }
  }
}

/// A month as people type it: `2026-11`, `this`, `last`, `-2`, `october` (the last one), or a day of it.
struct MonthReference: Parameter {
  static let parameterKind = ParameterKind.month
  let typed: String

  /// - Throws: `Problem` when it is none of these.
  func find(today: Day) throws -> Month {
    let word = typed.lowercased()
    let this = Month(of: today)
    if word == "this" { return this }
    if word == "last" { return this - 1 }
    if word.first == "-", let back = Int(digits: word.dropFirst()), back <= 1200 { return this - back }
    if let month = Month(typed) { return month }
    if let day = Day(typed) { return Month(of: day) }
    if let month = MonthName.last(typed, until: today) { return month }
    throw Problem(
      .badDay, "“\(typed.firstWords(24))” is no month.",
      hint: "Type one as: month \(this), month last, or month -2")
  }
}
