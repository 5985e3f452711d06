import ArgumentParser
import Guidance
import Presentation

struct ShowCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "show", abstract: "Show one post, with what the check says of it.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    try session.read { book, plan, now in
      let post = try book.find(self.post, today: now.day)
      let context = book.checkContext(plan, of: post, today: now.day)
      return PostReply(post, zone: plan.zone, CheckResult(Draft(post, in: context)))
    }
  }
}
