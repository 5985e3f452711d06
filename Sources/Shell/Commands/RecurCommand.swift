import Application
import ArgumentParser
import Planning
import Presentation

struct RecurCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "recur", abstract: "Have a post go out each week at the same time, as copies with ids of their own.",
    discussion:
      "Eight weeks, where no end is named. Change the copies: the same words again and again tire readers.")
  static let examples = ["recur r3a every tue 9:00", "recur --until 2026-12-20 r3a every fri 16:00"]

  @Option(help: ArgumentHelp("The last day on which it may go out.", valueName: "date"))
  var until: ComingDay?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: WaitingPostReference

  @Argument(help: "every, a weekday and a time: every tue 9:00.")
  var when: EveryWeek

  func reply(in session: inout Session) throws -> any Presentable {
    let slot = try when.when.slot(on: nil, as: "recur \(post.typed.quotedIfNeeded) every tue 9:00")
    let first = When(typed: "\(slot.weekday.rawValue) \(slot.clock)")
    return ChangeReply(
      try session.inPlan { try $0.recur(post.typed, from: first.asked, until: until?.asked) })
  }
}
