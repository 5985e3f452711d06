import ArgumentParser
import Presentation

struct QuitCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "quit", abstract: "Leave the shell, as ^D does.", aliases: ["exit"])
  static let examples = ["quit"]

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    session.isOver = true
    return SilentReply()
  }
}
