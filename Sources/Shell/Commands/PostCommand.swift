import Application
import ArgumentParser
import Planning
import Presentation

struct PostCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "post", abstract: "Note that posts went out, now or at a time that has passed.",
    discussion: "With --platform it went out there alone; what is left is told until it is out too.")
  static let examples = [
    "post x9b", "post k4t \"yesterday 9:30\"", "post x9b k2s", "post x9b --platform mastodon",
    "post x9b --url https://sea.example.com/@harbour/114",
  ]

  @Option(help: ArgumentHelp("Where it stands now, as a web address.", valueName: "url"))
  var url: WebAddress?

  @Option(help: ArgumentHelp("Where it went out, if not on all its platforms.", valueName: "platform"))
  var platform: [PlatformReference] = []

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
    let platforms = try platform.found()
    guard platforms.count < 2 || url == nil else {
      throw Problem(
        .conflictingOptions, "An address is one platform's, and there are \(platforms.count).",
        hint: "Note them one by one: post \(post.typed) --platform \(platforms[0].rawValue) --url URL")
    }
    return ChangeReply(
      try session.inPlan {
        try $0.post([post.typed] + further, on: platforms, at: when?.asked, url: url)
      })
  }
}
