import ArgumentParser
import Guidance
import Planning
import Presentation

struct ListCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "list", abstract: "List drafts, what is scheduled, and what went out in the last four weeks."
  )

  @Flag(help: "Go back to the first week.")
  var all = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "drafts, scheduled or out; all three when left out.")
  var state: StateReference?

  func reply(in session: inout Session) throws -> any Presentable {
    let wanted = try state?.find()
    return try session.read { book, plan, now in
      let week = Week(of: now.day)
      let first = week - (Mix.weeks - 1)
      let weeks = try book.weeks(from: all ? nil : first - 4)
      let dated = weeks.flatMap { book.passingPosts($0) { _ in true } }.filter {
        all || $0.state != .out || isRecent($0, first)
      }
      let posts = (book.drafts().sorted(by: Post.earlier) + dated).filter {
        wanted == nil || $0.state == wanted
      }
      return PostListReply(
        posts, ScheduleReview(posts, plan: plan, now: now), wanted,
        days: all ? nil : first.monday...max(week.sunday, now.day))
    }
  }

  private func isRecent(_ post: Post, _ first: Week) -> Bool {
    post.at.map { $0.day >= first.monday } ?? false
  }
}
