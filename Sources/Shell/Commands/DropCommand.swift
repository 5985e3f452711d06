import Application
import ArgumentParser
import Presentation

struct DropCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "drop", abstract: "Take a post out of the plan; undo brings it back.")
  static let examples = ["drop k4t", "drop m8j --json"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    ChangeReply(try session.inPlan { try $0.drop(post.typed) })
  }
}
