import Application
import ArgumentParser
import Planning
import Presentation

struct AimCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "aim", abstract: "Say which goal a post serves, and whom it is for.")
  static let examples = ["aim k4t class", "aim r3a cafes --for \"cafe owners\""]

  @Option(help: ArgumentHelp("The audience it is for.", valueName: "audience"))
  var `for`: AudienceReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "The goal's name.")
  var goal: GoalReference?

  func reply(in session: inout Session) throws -> any Presentable {
    guard goal != nil || `for` != nil else {
      throw Problem(
        .nothingToAimAt, "There is neither a goal nor an audience.",
        hint: "Type it as: aim \(post.typed) GOAL --for AUDIENCE")
    }
    return ChangeReply(
      try session.inPlan { try $0.aim(post.typed, goal: goal?.typed, audience: `for`?.typed) })
  }
}
