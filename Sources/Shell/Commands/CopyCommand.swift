import Application
import ArgumentParser
import Planning
import Presentation

struct CopyCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "copy", abstract: "Put a post's words on the clipboard, to paste them where they go out.",
    discussion: """
      By pbcopy, wl-copy or xclip, where one of them is; else the terminal is asked to do it (OSC 52), which not all do.
      """)
  static let examples = ["copy k4t"]

  @Option(help: "The platform whose words are wanted; those of the post itself when left out.")
  var platform: PlatformReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    let platform = try platform?.find()
    let post = try session.inPlan { try $0.found(self.post.typed) }
    guard let clipboard = session.copy(platform.map(post.text) ?? post.text) else {
      throw Problem(
        .noClipboard,
        "There is no clipboard here: neither pbcopy, wl-copy nor xclip takes the text, nor a terminal.",
        hint: "Hand the words to another program: planner text \(post.id) | …")
    }
    return CopyReply(post, for: platform, by: clipboard)
  }
}
