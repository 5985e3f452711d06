import Application
import ArgumentParser
import Presentation

struct ListenedCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "listened", abstract: "Note that somebody listened at an outpost today, and what was heard.")
  static let examples = ["listened millers Old wheats are asked for."]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The outpost's name.")
  var name: OutpostReference

  @Argument(help: "What was heard; may be left out.")
  var note: PlanWords?

  func reply(in session: inout Session) throws -> any Presentable {
    ChangeReply(
      try session.inPlan { try $0.listened(name.typed, note?.typed) }, aside: note?.notes ?? [])
  }
}
