import ArgumentParser
import Planning
import Presentation

struct PlanCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "plan", abstract: "Show the plan on one page, and what the rules have to say of it.")

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    let name = try session.planFolder().name
    return try session.read { _, plan, now in PlanPageReply(name, plan, today: now.day) }
  }
}
