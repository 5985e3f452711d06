import ArgumentParser
import Planning
import Presentation

struct WeekCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "week", abstract: "Review a week: what went out, the sharing ratio, the platforms, the trend.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "2026-W47, 47, last, -2, or a day of it; this week when left out.")
  var week: WeekReference?

  func reply(in session: inout Session) throws -> any Presentable {
    let name = try session.planFolder().name
    return try session.read { book, plan, now in
      let week = try self.week?.find(today: now.day) ?? Week(of: now.day)
      return WeekReply(
        plan: name, book.review(week, plan, today: now.day), book.schedule(around: week, plan, now: now))
    }
  }
}
