import Application
import ArgumentParser
import Presentation

struct TrialCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "trial",
    abstract: "For one month share others twenty times as often as you talk about yourselves, and see.",
    discussion:
      "trial shows the day and what it asks. trial start begins it, on a day of the last four weeks with --on DATE. "
      + "It is judged by trial end when its 28 days are over, and not before; trial end --early gives it up.",
    subcommands: [Show.self, Start.self, End.self], defaultSubcommand: Show.self)

  struct Show: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "show", abstract: "Say which day it is and what today asks; the word show may be left out."
    )
    static let examples = ["trial"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      let (running, past) = try session.inPlan { try $0.trial() }
      return running.map { TrialReply($0) } ?? TrialReply(none: past)
    }
  }

  struct Start: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "start", abstract: "Start it.")
    static let examples = ["trial start", "trial start --on monday"]

    @Option(help: ArgumentHelp("Its first day; today when left out.", valueName: "date"))
    var on: PastTime?

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      ChangeReply(try session.inPlan { try $0.startTrial(on: on?.asked) })
    }
  }

  struct End: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "end", abstract: "Judge it against the weeks before, once its 28 days are over; --early gives it up.")
    static let examples = ["trial end --early"]

    @Flag(help: "Give it up before its days are over, without a verdict.")
    var early = false

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      TrialReply(try session.inPlan { try $0.endTrial(early: early) }, ending: true)
    }
  }
}
