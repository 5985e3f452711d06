import ArgumentParser
import Guidance
import Presentation

struct GuidanceCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "guidance", abstract: "List the rules that posts and weeks are held against.")
  static let examples = ["guidance", "guidance --json"]

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable { GuidanceReply(Rule.all) }
}
