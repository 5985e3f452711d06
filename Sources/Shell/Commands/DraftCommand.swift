import ArgumentParser
import Guidance
import Planning
import Presentation

struct DraftCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "draft", abstract: "Note down a post, and have it checked at once.")

  @Option(help: "A platform it is for; the plan's platforms when none is named.")
  var platform: [PlatformReference] = []

  @Option(help: "The goal it serves.")
  var goal: GoalReference?

  @Option(help: ArgumentHelp("The audience it is for.", valueName: "audience"))
  var `for`: AudienceReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "What it says, as it will be posted.")
  var text: PostWords

  func reply(in session: inout Session) throws -> any Presentable {
    let text = try self.text.text()
    let chosen = try platform.map { try $0.find() }
    let environment = session.environment
    return try session.change { book, plan, now in
      let id = environment.drawID(avoiding: try book.takenIDs(today: now.day))
      var post = Post(
        id: id, text: text, platforms: chosen.isEmpty ? plan.platforms.map(\.platform) : chosen,
        goal: try goal?.find(in: plan).name, created: now)
      post.audience = try self.for?.find(in: plan).name
      try book.put(post)
      let result = CheckResult(Draft(post, in: book.checkContext(plan, on: now.day, today: now.day)))
      return ChangeReply(
        "drafted", post, "is drafted.", notes: self.text.notes, check: result)
    }
  }
}
