import Application
import ArgumentParser
import Planning
import Presentation

struct WeekCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "week", abstract: "Review a week: what went out, the sharing ratio, the platforms, the trend.")
  static let examples = ["week", "week last --format markdown"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "2026-W47, 47, last, -2, or a day of it; this week when left out.")
  var week: WeekReference?

  func reply(in session: inout Session) throws -> any Presentable {
    try session.inPlan { plan in
      let week = try plan.review { today in try self.week?.find(today: today) ?? Week(of: today) }
      return WeekReply(plan: plan.name, week.review, week.schedule)
    }
  }
}
