import Application
import ArgumentParser
import Presentation

struct PlanCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "plan", abstract: "Show the plan on one page, and what the rules have to say of it.")
  static let examples = ["plan", "plan --format markdown"]

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    try session.inPlan { open in
      let (plan, today) = try open.plan()
      return PlanPageReply(open.name, plan, today: today)
    }
  }
}
