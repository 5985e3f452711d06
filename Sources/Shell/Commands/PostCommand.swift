import Application
import ArgumentParser
import Presentation

struct PostCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "post", abstract: "Note that a post went out, now or at a time that has passed.")
  static let examples = ["post x9b", "post k4t \"yesterday 9:30\""]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: WaitingPostReference

  @Argument(
    help: "When: 2026-11-24 09:00, mon 9:00, yesterday (12:00 where no time is named); now when left out.")
  var when: When?

  func reply(in session: inout Session) throws -> any Presentable {
    ChangeReply(try session.inPlan { try $0.post(post.typed, at: when?.asked) })
  }
}
