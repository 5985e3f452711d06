import Application
import ArgumentParser
import Planning
import Presentation

struct CalendarCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "calendar",
    abstract: "See a week as days and platforms, or a month as a grid: what is out, planned, or clashes.",
    discussion: """
      Kinds are letters, a small one where a kind is judged and not sure. Two posts on one platform within the hour \
      clash.
      """)
  static let examples = ["calendar", "calendar next", "calendar month"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "2026-W47, 47, last, next, or month, 2026-11, nov; this week when left out.")
  var days: CalendarReference?

  func reply(in session: inout Session) throws -> any Presentable {
    try session.inPlan { plan in
      var step = CalendarStep.week
      let (review, today) = try plan.calendar { today in
        guard let found = try self.days?.find(today: today) else { return Week(of: today).days }
        step = found.step
        return found.days
      }
      return CalendarReply(plan: plan.name, review, by: step, today: today)
    }
  }
}
