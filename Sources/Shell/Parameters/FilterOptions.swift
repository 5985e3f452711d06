import Application
import ArgumentParser
import Planning

/// Which posts are wanted, in the same words for every command that goes through many.
struct FilterOptions: ParsableArguments {
  @Option(help: "Those on a platform, or on one of several: mastodon,x.")
  var platform: [PlatformReference] = []

  @Option(help: "Those of a kind, or of one of several: share,boost.")
  var kind: [KindReference] = []

  @Option(help: "Those that serve a goal.")
  var goal: GoalReference?

  @Option(help: ArgumentHelp("Those for an audience.", valueName: "audience"))
  var `for`: AudienceReference?

  @Option(help: "Those with a label.")
  var label: LabelReference?

  @Option(help: "drafts, scheduled or out.")
  var state: StateReference?

  @Option(help: ArgumentHelp("Since when: 2026-03, 2026-W10, 2026-03-02, mon, -30d.", valueName: "date"))
  var from: DaysReference?

  @Option(help: ArgumentHelp("Until when, in the same words.", valueName: "date"))
  var to: DaysReference?

  @Flag(help: "Those whose kind is judged, and not surely.")
  var unsure = false

  @Flag(help: "Those that should be out, and are not noted as out.")
  var overdue = false

  /// Whether any of them was typed.
  var isChosen: Bool {
    !platform.isEmpty || !kind.isEmpty || goal != nil || `for` != nil || label != nil || state != nil
      || from != nil || to != nil || unsure || overdue
  }

  /// - Parameters:
  ///   - today: the plan's.
  ///   - direction: which way the name of a weekday points that `from` names.
  /// - Throws: `Problem` where there is no such platform, kind, state or day.
  func filter(today: Day, _ direction: AskedTime.Direction = .back) throws -> PostFilter {
    var filter = PostFilter()
    filter.platforms = try platform.found()
    filter.kinds = try kind.found()
    (filter.goal, filter.audience, filter.label) = (goal?.typed, `for`?.typed, label?.typed)
    filter.states = try state.map { [try $0.find()] } ?? []
    filter.from = try from?.find(today: today, direction).lowerBound
    filter.to = try to?.find(today: today, .ahead).upperBound
    if let first = filter.from, let last = filter.to, first > last { throw noDays(first, last) }
    (filter.isUnsure, filter.isOverdue) = (unsure, overdue)
    return filter
  }

  private func noDays(_ first: Day, _ last: Day) -> Problem {
    Problem(
      .timeOutOfRange, "From \(first) to \(last) there are no days.",
      hint: "Type the earlier one first: --from \(to?.typed ?? "") --to \(from?.typed ?? "")")
  }
}
