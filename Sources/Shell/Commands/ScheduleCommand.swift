import Application
import ArgumentParser
import Presentation

struct ScheduleCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "schedule", abstract: "Say when a post is to go out, in the plan's local time.")
  static let examples = ["schedule k4t tue 9:00", "schedule r3a 2026-11-24 16:30", "schedule x9b never"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: WaitingPostReference

  @Argument(help: "2026-11-24 09:00, tue 9:00, tomorrow 14:30, +3d (12:00 where no time is named), or never.")
  var when: When

  func reply(in session: inout Session) throws -> any Presentable {
    try session.inPlan { plan in
      if when.typed.lowercased() == "never" { return ChangeReply(try plan.unschedule(post.typed)) }
      return ChangeReply(try plan.schedule(post.typed, at: when.asked))
    }
  }
}
