import Planning
import Storage

/// Where the plans are, which of them is asked for, what time it is, and where ids come from.
public struct Workspace: Sendable {
  public let plans: PlansFolder
  /// The name of the plan that was asked for.
  let asked: String?
  /// The day that stands for today.
  let today: Day?
  let state: StateFolder
  public let environment: Environment

  /// - Parameters:
  ///   - asked: the plan to work on; nil for the only one, or the one opened last.
  ///   - today: the day to take for today; nil for the clock's.
  public init(
    plans: PlansFolder, asked: String? = nil, today: Day? = nil, state: StateFolder, environment: Environment
  ) {
    self.plans = plans
    self.asked = asked
    self.today = today
    self.state = state
    self.environment = environment
  }

  /// The plan to work on: the one asked for, the only one, or the one opened last.
  public func folder() throws -> PlanFolder {
    if let asked { return try plans.plan(asked) }
    let names = try plans.names()
    if names.count == 1 { return try plans.plan(names[0]) }
    if let last = state.lastOpened(in: plans), names.contains(last) { return try plans.plan(last) }
    guard !names.isEmpty else {
      throw Problem(
        .noPlanYet, "There is no plan in \(plans.path) yet.", hint: "Start one with: new, or import ARCHIVE")
    }
    throw Problem(
      .severalPlans, "There are several plans: \(names.joined(separator: ", ")).",
      hint: "Open one with: open \(names[0])")
  }

  /// - Parameter line: what was asked, in the asker's own words: the record of changes keeps it.
  public func openPlan(for line: String) throws -> OpenPlan {
    OpenPlan(try folder().keepingDerived(in: state), in: self, for: line)
  }

  /// Has the plan be the one that is open, here and in the sessions to come.
  public func remember(opened name: String) { state.remember(opened: name, in: plans) }

  /// What day and time it is for a plan.
  /// - Throws: `Problem` when its zone is not known here.
  public func now(for plan: Plan) throws -> Moment {
    if let day = today ?? plan.today { return Moment(day, minute: 12 * 60) }
    guard let now = environment.now(plan.zone) else { throw environment.unknownZone(plan.zone) }
    return now
  }
}
