import Application
import ArgumentParser
import Planning
import Presentation

struct CalendarCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "calendar",
    abstract: "See a week as days and platforms, or a month as a grid: what is out, planned, or clashes.",
    discussion: """
      Kinds are letters, a small one where a kind is judged and not sure. Two posts on one platform within the hour \
      clash. It takes the same options as list; --from and --to, where no week or month is named, say which weeks.
      """)
  static let examples = ["calendar", "calendar next", "calendar month --platform mastodon --kind share"]

  @OptionGroup var filter: FilterOptions

  @OptionGroup var global: GlobalOptions

  @Argument(help: "2026-W47, 47, last, next, or month, 2026-11, nov; this week when left out.")
  var days: CalendarReference?

  func reply(in session: inout Session) throws -> any Presentable {
    try session.inPlan { plan in
      let today = try plan.plan().today
      let filter = try filter.filter(today: today)
      let (step, days) = try days?.find(today: today) ?? Self.weeks(of: filter, today: today)
      return CalendarReply(plan: plan.name, try plan.calendar(days, filter), by: step, today: today)
    }
  }

  /// Those that the filter asks for; the running one where it names no day.
  private static func weeks(
    of filter: PostFilter, today: Day
  ) throws -> (step: CalendarStep, days: ClosedRange<Day>) {
    let first = Week(of: filter.from ?? min(filter.to ?? today, today))
    let last = max(Week(of: filter.to ?? today), first)
    guard last.monday - first.monday < 366 else {
      throw Problem(
        .tooManyDays, "A calendar shows a year at the most.",
        hint: "Name fewer days, or see the posts with: list --from \(first.monday) --to \(last.sunday)")
    }
    return (first == last ? .week : .month, first.monday...last.sunday)
  }
}
