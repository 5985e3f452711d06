import Application
import ArgumentParser
import Presentation

struct ShowCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "show", abstract: "Show one post, with what the check says of it.")
  static let examples = ["show k4t", "show x9b --json"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    let shown = try session.inPlan { try $0.show(post.typed) }
    return PostReply(shown.post, zone: shown.zone, shown.check)
  }
}
