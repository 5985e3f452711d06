import Application
import ArgumentParser
import Presentation

struct AnswerCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "answer", abstract: "Note that somebody who waits was answered.",
    discussion: "It settles all that they wait for, and times their first answer. See who waits: inbox")
  static let examples = ["answer @oonaknits He has doubled again."]

  @Option(help: "Where, if they wait on more than one platform.")
  var platform: PlatformReference?

  @Option(help: ArgumentHelp("When: yesterday, mon 9:00; now when left out.", valueName: "when"))
  var at: PastTime?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Their handle.")
  var who: WaitingPersonReference

  @Argument(help: "What we said; may be left out.")
  var text: PlanWords?

  func reply(in session: inout Session) throws -> any Presentable {
    let who = try self.who.find()
    let platform = try self.platform?.find()
    return ChangeReply(
      try session.inPlan { try $0.answer(who, on: platform, at: at?.asked, text?.typed) },
      aside: text?.notes ?? [])
  }
}
