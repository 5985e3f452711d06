import Application
import ArgumentParser
import Presentation

struct TextCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "text", abstract: "Give a post's words and nothing else, for a pipe.")
  static let examples = ["text k4t", "text k4t --json"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    let shown = try session.inPlan { try $0.show(post.typed) }
    return TextReply(shown.post, onTerminal: session.answersGoToTerminal)
  }
}
