import Application
import ArgumentParser
import Presentation

struct DuplicateCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "duplicate", abstract: "Draft a post that says what another says, to be changed and used again.")
  static let examples = ["duplicate x9b"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    ChangeReply(try session.inPlan { try $0.duplicate(post.typed) })
  }
}
