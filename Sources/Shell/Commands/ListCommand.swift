import Application
import ArgumentParser
import Presentation

struct ListCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "list", abstract: "List drafts, what is scheduled, and what went out in the last four weeks."
  )
  static let examples = ["list", "list out --all"]

  @Flag(help: "Go back to the first week.")
  var all = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "drafts, scheduled or out; all three when left out.")
  var state: StateReference?

  func reply(in session: inout Session) throws -> any Presentable {
    let wanted = try state?.find()
    let listed = try session.inPlan { try $0.list(wanted, all: all) }
    return PostListReply(listed.posts, listed.schedule, wanted, days: listed.days)
  }
}
