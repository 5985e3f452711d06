import Application
import ArgumentParser
import Planning
import Presentation

struct TrendCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "trend", abstract: "See how much was about others, about you and the rest, over any stretch of years.",
    discussion: """
      Without --from it looks back on twelve months, or with --by week on half a year: from today, or where nothing \
      went out in them from the last week that has anything. It begins with the first week or month in which anything \
      went out, and ends with the last.
      """)
  static let examples = ["trend", "trend --from 2026-09 --by week", "trend --platform mastodon"]

  @Option(help: ArgumentHelp("Since when: 2024, 2026-03, 2026-W10, 2026-03-02, -90d.", valueName: "date"))
  var from: DaysReference?

  @Option(help: ArgumentHelp("Until when, in the same words; until today when left out.", valueName: "date"))
  var to: DaysReference?

  @Option(help: ArgumentHelp("Count by week, or by month as when left out.", valueName: "step"))
  var by: StepReference?

  @Option(help: "Count what went out there alone.")
  var platform: PlatformReference?

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    let step = try by?.find() ?? .month
    let platform = try platform?.find()
    return try session.inPlan { plan in
      let trend = try plan.trend(by: step, on: platform) { today in try days(today) }
      return TrendReply(plan: plan.name, trend)
    }
  }

  /// - Throws: `Problem` where the later is named first, in the words that were typed.
  private func days(_ today: Day) throws -> (from: Day?, to: Day?) {
    let first = try from?.find(today: today, .back)
    let last = try to?.find(today: today, .back)
    if let from, let to, let first, let last, first.lowerBound > last.upperBound {
      let others = (by.map { " --by \($0.typed)" } ?? "") + (platform.map { " --platform \($0.typed)" } ?? "")
      throw Problem(
        .timeOutOfRange, "From \(from.typed) to \(to.typed) there are no days.",
        hint:
          "Type the earlier one first: trend --from \(to.typed.quotedIfNeeded) --to \(from.typed.quotedIfNeeded)\(others)"
      )
    }
    return (first?.lowerBound, last?.upperBound)
  }
}
