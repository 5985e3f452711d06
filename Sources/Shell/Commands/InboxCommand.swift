import Application
import ArgumentParser
import Planning
import Presentation

struct InboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "inbox", abstract: "See who waits for an answer, who has waited longest first.",
    discussion:
      "inbox [--all | --snoozed | --done] [--platform P] [--team @HANDLE]. Who came in the last 28 days waits until answered, "
      + "closed or let be; your own people and bots are left out.",
    subcommands: [Show.self, Done.self, Snooze.self, Assign.self], defaultSubcommand: Show.self)

  struct Show: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "show", abstract: "Show who waits; the word show may be left out.")
    static let examples = ["inbox", "inbox --snoozed"]

    @Flag(help: "All that came in in the last 28 days.")
    var all = false

    @Flag(help: "Who is let be until a day.")
    var snoozed = false

    @Flag(help: "What is settled.")
    var done = false

    @Option(help: "Only what came in there.")
    var platform: PlatformReference?

    @Option(help: ArgumentHelp("Only what is assigned to that colleague.", valueName: "@handle"))
    var team: ColleagueReference?

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      let part = try self.part
      let platform = try self.platform?.find()
      let handle = try team?.handle()
      return InboxReply(try session.inPlan { try $0.inbox(part, on: platform, for: handle) })
    }

    private var part: AskedInbox.Part {
      get throws {
        guard [all, snoozed, done].count(where: \.self) < 2 else {
          throw Problem(
            .conflictingOptions, "Only one of --all, --snoozed and --done can be shown.",
            hint: "Type one: inbox --all")
        }
        return all ? .all : snoozed ? .snoozed : done ? .done : .waiting
      }
    }
  }

  struct Done: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "done", abstract: "Close what somebody waits for without an answer, and say why.")
    static let examples = ["inbox done @oonaknits --because \"thanked her in the shop\""]

    @Option(help: ArgumentHelp("Why; it is kept with the plan.", valueName: "text"))
    var because: String

    @Option(help: "Where, if they wait on more than one platform.")
    var platform: PlatformReference?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Their handle.")
    var who: WaitingPersonReference

    func reply(in session: inout Session) throws -> any Presentable {
      let who = try self.who.find()
      let platform = try self.platform?.find()
      guard because.contains(where: { !$0.isWhitespace }) else {
        throw Problem(
          .noReason, "There is no reason.", hint: "Type it as: inbox done \(who.handle) --because \"spam\"")
      }
      return ChangeReply(try session.inPlan { try $0.close(who, on: platform, because: because) })
    }
  }

  struct Snooze: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "snooze", abstract: "Let somebody be until a day, or until they write again.")
    static let examples = ["inbox snooze @oonaknits +3d"]

    @Option(help: "Where, if they wait on more than one platform.")
    var platform: PlatformReference?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Their handle.")
    var who: WaitingPersonReference

    @Argument(help: "Until when: fri, +3d, 2026-11-24.")
    var when: ComingDay

    func reply(in session: inout Session) throws -> any Presentable {
      let who = try self.who.find()
      let platform = try self.platform?.find()
      return ChangeReply(try session.inPlan { try $0.snooze(who, on: platform, until: when.asked) })
    }
  }

  struct Assign: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "assign", abstract: "Have a colleague take care of what somebody waits for.")
    static let examples = ["inbox assign @oonaknits @nellbythesea"]

    @Option(help: "Where, if they wait on more than one platform.")
    var platform: PlatformReference?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Their handle.")
    var who: WaitingPersonReference

    @Argument(help: "The colleague's handle.")
    var colleague: ColleagueReference

    func reply(in session: inout Session) throws -> any Presentable {
      let who = try self.who.find()
      let platform = try self.platform?.find()
      let handle = try colleague.handle()
      return ChangeReply(try session.inPlan { try $0.assign(who, on: platform, to: handle) })
    }
  }
}
