import Application
import ArgumentParser
import Presentation

struct TextCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "text", abstract: "Give a post's words and nothing else, for a pipe.")
  static let examples = ["text k4t", "text k4t --platform bluesky"]

  @Option(help: "The platform whose words are wanted; those of the post itself when left out.")
  var platform: PlatformReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    let platform = try platform?.find()
    let post = try session.inPlan { try $0.show(self.post.typed) }.post
    return TextReply(
      post, platform.map(post.text) ?? post.text, onTerminal: session.answersGoToTerminal)
  }
}
