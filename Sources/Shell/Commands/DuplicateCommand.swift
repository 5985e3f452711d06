import Application
import ArgumentParser
import Presentation

struct DuplicateCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "duplicate", abstract: "Draft posts that say what others say, to be changed and used again.")
  static let examples = ["duplicate x9b"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id, or of several.")
  var post: [PostReference]

  func reply(in session: inout Session) throws -> any Presentable {
    ChangeReply(try session.inPlan { try $0.duplicate(post.map(\.typed)) })
  }
}
