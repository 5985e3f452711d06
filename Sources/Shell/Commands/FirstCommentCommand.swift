import Application
import ArgumentParser
import Presentation

struct FirstCommentCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "first-comment", abstract: "Keep what is to be written below a post as soon as it stands, such as a link."
  )
  static let examples = [
    "first-comment k4t \"The kiln, and how it is fired: https://mardlepots.example.com\""
  ]

  @Flag(help: "Take it out.")
  var drop = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "What the comment says.")
  var text: PlanWords?

  func reply(in session: inout Session) throws -> any Presentable {
    let words = try text.words(orDrop: drop, example: "first-comment \(post.typed)")
    return ChangeReply(
      try session.inPlan { try $0.setFirstComment(of: post.typed, to: words) }, aside: text?.notes ?? [])
  }
}
