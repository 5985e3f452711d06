import Application
import ArgumentParser
import Planning
import Presentation

struct AimCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "aim", abstract: "Say which goal posts serve, and whom they are for.",
    discussion: "The last word is the goal, where --goal does not name it.")
  static let examples = [
    "aim k4t class", "aim r3a cafes --for \"cafe owners\"", "aim k4t r3a --goal class",
  ]

  @Option(help: "The goal that they serve.")
  var goal: GoalReference?

  @Option(help: ArgumentHelp("The audience that they are for.", valueName: "audience"))
  var `for`: AudienceReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: ArgumentHelp("Further posts, and the goal's name behind the last.", valueName: "goal"))
  var words: [GoalReference] = []

  func reply(in session: inout Session) throws -> any Presentable {
    guard goal != nil || !words.isEmpty || `for` != nil else {
      throw Problem(
        .nothingToAimAt, "There is neither a goal nor an audience.",
        hint: "Type it as: aim \(post.typed.quotedIfNeeded) GOAL --for AUDIENCE")
    }
    return ChangeReply(
      try session.inPlan { plan in
        let further = words.map(\.typed)
        let isLastTheGoal = try goal == nil && further.last.map { try isGoal($0, of: &plan) } ?? false
        let last = isLastTheGoal ? further.last : nil
        let posts = [post.typed] + (last == nil ? further : further.dropLast())
        return try plan.aim(posts, goal: goal?.typed ?? last, audience: `for`?.typed)
      })
  }

  /// Whether a last word is the goal: where an audience is named it may be a post as well.
  private func isGoal(_ word: String, of plan: inout OpenPlan) throws -> Bool {
    guard `for` != nil, PostID.looksLikeOne(word.lowercased()) else { return true }
    return try plan.hasGoal(word)
  }
}
