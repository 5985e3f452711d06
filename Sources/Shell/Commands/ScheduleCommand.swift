import Application
import ArgumentParser
import Presentation

struct ScheduleCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "schedule", abstract: "Say when posts are to go out, in the plan's local time.")
  static let examples = [
    "schedule k4t tue 9:00", "schedule r3a 2026-11-24 16:30", "schedule x9b never",
    "schedule r3a k4t in 3 days",
  ]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: WaitingPostReference

  @Argument(
    help:
      "Behind further posts: 2026-11-24 09:00, tue 9:00, 2 dec noon, +3d (12:00 where no time is named), next (free slot), or never."
  )
  var when: ComingTime

  func reply(in session: inout Session) throws -> any Presentable {
    let (posts, when) = self.when.when.behindPosts
    let all = [post.typed] + posts
    return try session.inPlan { plan in
      if when.typed.lowercased() == "never" { return ChangeReply(try plan.unschedule(all)) }
      if when.typed.lowercased() == "next" { return ChangeReply(try plan.scheduleNext(all)) }
      return ChangeReply(try plan.schedule(all, at: when.asked))
    }
  }
}
