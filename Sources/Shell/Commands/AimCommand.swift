import ArgumentParser
import Presentation

struct AimCommand: PlannerCommand {
  static let configuration = CommandConfiguration(
    commandName: "aim", abstract: "Say which goal a post serves.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "The goal's name.")
  var goal: GoalReference

  func reply(in session: inout Session) throws -> any Presentable {
    try session.changePost(post, "aimed", checking: false) { post, plan, _ in
      let goal = try self.goal.find(in: plan)
      post.goal = goal.name
      return "serves \(goal.name) now: \(goal.aim)."
    }
  }
}
