import Application
import ArgumentParser
import Presentation

struct ListCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "list", abstract: "List drafts, what is scheduled, and what went out in the last four weeks."
  )
  static let examples = [
    "list", "list out --all", "list --platform mastodon --kind share,boost --from 2026-11",
  ]

  @Flag(help: "Go back to the first week.")
  var all = false

  @OptionGroup var filter: FilterOptions

  @OptionGroup var global: GlobalOptions

  @Argument(help: "drafts, scheduled or out; all three when left out.")
  var state: StateReference?

  func reply(in session: inout Session) throws -> any Presentable {
    let wanted = try state?.find()
    let listed = try session.inPlan { plan in
      // What is to come is looked for ahead.
      let direction: AskedTime.Direction = wanted == .scheduled ? .ahead : .back
      return try plan.list(wanted, all: all, try filter.filter(today: try plan.plan().today, direction))
    }
    return PostListReply(
      listed.posts, listed.schedule, wanted, days: listed.days, isFiltered: filter.isChosen,
      isPartial: session.hasPassedOverFiles)
  }
}
