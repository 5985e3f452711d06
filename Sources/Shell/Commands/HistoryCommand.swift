import Application
import ArgumentParser
import Planning
import Presentation

struct HistoryCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "history", abstract: "List the last hundred changes, the newest last, with what each touched.")
  static let examples = ["history", "history --json"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "How many; all that are remembered when left out.")
  var count: Int?

  func reply(in session: inout Session) throws -> any Presentable {
    if let count, count < 1 {
      throw Problem(.numberOutOfRange, "\(count) changes can't be listed.", hint: "Type it as: history 5")
    }
    return HistoryReply(try session.inPlan { try $0.history(count) })
  }
}
