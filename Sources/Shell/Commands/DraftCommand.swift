import Application
import ArgumentParser
import Presentation

struct DraftCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "draft", abstract: "Note down a post, and have it checked at once.")
  static let examples = [
    "draft \"Which loaf would you save from the sea?\"",
    "draft --platform mastodon --goal class \"Who wants to knead on Saturday?\"",
  ]

  @Option(help: "A platform it is for; the plan's platforms when none is named.")
  var platform: [PlatformReference] = []

  @Option(help: "The goal it serves.")
  var goal: GoalReference?

  @Option(help: ArgumentHelp("The audience it is for.", valueName: "audience"))
  var `for`: AudienceReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "What it says, as it will be posted; - reads it from standard input.")
  var text: PostWords

  func reply(in session: inout Session) throws -> any Presentable {
    let chosen = try platform.map { try $0.find() }
    let text = try self.text.text(in: session, example: "draft Fresh bread at seven")
    let outcome = try session.inPlan {
      try $0.draft(text, for: chosen, goal: goal?.typed, audience: `for`?.typed)
    }
    return ChangeReply(outcome, aside: self.text.notes)
  }
}
