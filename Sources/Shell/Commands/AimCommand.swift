import ArgumentParser
import Planning
import Presentation

struct AimCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "aim", abstract: "Say which goal a post serves, and whom it is for.")

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
        "There is neither a goal nor an audience.", hint: "Type it as: aim \(post.typed) GOAL --for AUDIENCE")
    }
    return try session.changePost(post, "aimed", checking: false) { post, plan, _ in
      let goal = try self.goal?.find(in: plan)
      let audience = try self.for?.find(in: plan)
      post.goal = goal?.name ?? post.goal
      post.audience = audience?.name ?? post.audience
      let parts = [
        goal.map { "serves \($0.name) now: \($0.aim)" }, audience.map { "is for \($0.name): \($0.known)" },
      ]
      return parts.compactMap { $0 }.joined(separator: "; ") + "."
    }
  }
}
