import Application
import ArgumentParser
import Planning
import Presentation

struct PostCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "post", abstract: "Note that posts went out, now or at a time that has passed.")
  static let examples = [
    "post x9b", "post k4t \"yesterday 9:30\"", "post x9b k2s",
    "post x9b --url https://sea.example.com/@harbour/114",
  ]

  @Option(help: ArgumentHelp("Where it stands now, as a web address.", valueName: "url"))
  var url: WebAddress?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: WaitingPostReference

  @Argument(
    help:
      "Behind further posts: 2026-11-24 09:00, mon 9:00, yesterday (12:00 where no time is named); now when left out."
  )
  var when: PastTime?

  func reply(in session: inout Session) throws -> any Presentable {
    let (further, when) = when?.when.parted ?? ([], nil)
    guard further.isEmpty || url == nil else {
      throw Problem(
        .conflictingOptions, "An address is one post's, and there are \(further.count + 1).",
        hint: "Note them one by one: post \(post.typed) --url URL")
    }
    let url = try url?.checked()
    return ChangeReply(
      try session.inPlan { try $0.post([post.typed] + further, at: when?.asked, url: url) })
  }
}
