import Application
import ArgumentParser
import Presentation

struct PlansCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "plans", abstract: "List the plans that there are.")
  static let examples = ["plans", "plans --json"]

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    PlansReply(try session.workspace.plans.names(), open: try? session.workspace.folder().name)
  }
}
