import Application
import ArgumentParser
import Presentation

struct RecordCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "record", abstract: "Note down a post that went out without the planner.")
  static let examples = [
    "record talk \"@oonaknits Have you found Gerald again?\"",
    "record share --on \"yesterday 18:00\" \"Gull & Grain on rye, worth ten minutes of yours\"",
  ]

  @Option(help: "A platform it went out on; may be left out where the plan has one.")
  var platform: [PlatformReference] = []

  @Option(
    help: ArgumentHelp(
      "When it went out: 2026-11-24 09:00, mon 9:00, yesterday (12:00 where no time is named); now when left out.",
      valueName: "when"))
  var on: PastTime?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "share, boost, talk, help, story or offer.")
  var kind: KindReference

  @Argument(help: "What it said; - reads it from standard input.")
  var text: PostWords

  func reply(in session: inout Session) throws -> any Presentable {
    let kind = try self.kind.find()
    let chosen = try platform.found()
    let text = try self.text.text(in: session, example: "record \(kind.rawValue) Fresh bread at seven")
    let outcome = try session.inPlan { try $0.record(text, kind: kind, on: chosen, at: on?.asked) }
    return ChangeReply(outcome, aside: self.text.notes)
  }
}
