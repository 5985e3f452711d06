import Application
import ArgumentParser
import Planning
import PostText
import Presentation

struct SlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "slot", abstract: "Keep the times of the week at which you are wont to post.",
    subcommands: [Add.self, Remove.self, List.self, Apart.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Add a time of the week; schedule POST next takes the next that is free.")
    static let examples = ["slot add tue 9:00", "slot add --platform mastodon friday 2pm"]

    @Option(help: "The only platform that it is for.")
    var platform: PlatformReference?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A weekday and a time: tue 9:00.")
    var when: NewSlotTime

    func reply(in session: inout Session) throws -> any Presentable {
      let slot = try when.when.slot(on: try platform?.find(), as: "slot add tue 9:00")
      return ChangeReply(try session.inPlan { try $0.addSlot(slot) })
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Take a time of the week out.")
    static let examples = ["slot remove mon 8:00"]

    @Option(help: "The platform that it is for.")
    var platform: PlatformReference?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A weekday and a time: tue 9:00.")
    var when: SlotTime

    func reply(in session: inout Session) throws -> any Presentable {
      let slot = try when.when.slot(on: try platform?.find(), as: "slot remove tue 9:00")
      return ChangeReply(try session.inPlan { try $0.removeSlot(slot) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the times of the week, and the next that are free.")
    static let examples = ["slot list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.inPlan { plan in SlotListReply(try plan.plan().plan, free: try plan.freeSlots(3)) }
    }
  }

  struct Apart: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "apart", abstract: "Say how many minutes two posts on one platform are to be apart; 60 is usual.")
    static let examples = ["slot apart 90"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Minutes.")
    var minutes: Int

    func reply(in session: inout Session) throws -> any Presentable {
      ChangeReply(try session.inPlan { try $0.setApart(minutes) })
    }
  }
}

extension When {
  /// A weekday and a time of it, whichever week.
  /// - Parameter example: the line that is advised where it is none.
  /// - Throws: `Problem` where either is missing.
  func slot(on platform: Platform?, as example: String) throws -> Slot {
    let words = typed.lowercased().split(whereSeparator: \.isWhitespace).filter {
      $0 != "at" && $0 != "every"
    }
    let now = Moment(Day(number: 20_000), minute: 0)
    let isWeekday = words.first.map { word in
      word.count >= 3 && Weekday.allCases.contains { $0.rawValue.hasPrefix(word) }
    }
    guard isWeekday == true,
      let (day, minute) = try? When(typed: words.joined(separator: " ")).find(now: now, .ahead), let minute
    else {
      throw Problem(
        .badTime, "“\(typed.firstWords(32))” is no weekday with a time.",
        hint: "Type it as: \(example)")
    }
    return Slot(day.weekday, minute: minute, platform: platform)
  }
}
