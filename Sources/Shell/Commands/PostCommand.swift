import Application
import ArgumentParser
import Planning
import Presentation

struct PostCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "post", abstract: "Note that a post went out, now or at a time that has passed.")
  static let examples = [
    "post x9b", "post k4t \"yesterday 9:30\"", "post x9b --url https://sea.example.com/@harbour/114",
  ]

  @Option(help: ArgumentHelp("Where it stands now, as a web address.", valueName: "url"))
  var url: WebAddress?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: WaitingPostReference

  @Argument(
    help: "When: 2026-11-24 09:00, mon 9:00, yesterday (12:00 where no time is named); now when left out.")
  var when: PastTime?

  func reply(in session: inout Session) throws -> any Presentable {
    let url = try url?.checked()
    return ChangeReply(try session.inPlan { try $0.post(post.typed, at: when?.asked, url: url) })
  }
}
