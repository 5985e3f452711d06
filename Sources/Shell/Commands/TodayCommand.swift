import Application
import ArgumentParser
import Presentation

struct TodayCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "today", abstract: "See what today asks: who waits, what goes out, and one small step.")
  static let examples = ["today"]

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    try session.inPlan { plan in TodayReply(plan: plan.name, try plan.today()) }
  }
}
