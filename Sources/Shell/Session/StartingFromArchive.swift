import Application
import Planning
import Presentation

extension Session {
  /// Starts the plan that an archive proposes, where one is asked for, or there is none and a person says so.
  /// - Parameters:
  ///   - name: one for a new plan; nil where the plan that is open is meant.
  ///   - zone: the new plan's; nil for this machine's, unless somebody can be asked.
  /// - Returns: what was made; nil where there is a plan.
  /// - Throws: `Problem` where there is none, and none is made.
  mutating func planFor(
    _ archive: ReadArchive, named name: String?, zone: String?, isDry: Bool
  ) throws -> Outcome? {
    if let name {
      guard !isDry else {
        throw Problem(
          .conflictingOptions, "--dry-run changes nothing, and --new makes a plan.",
          hint: "Leave out one of them.")
      }
      var plan = ProposedPlan(archive, zone: try zone.map(environment.zone(asked:)) ?? environment.zone).plan
      let (name, brand) = try newPlan(named: name)
      if plan.brand.isEmpty { plan.brand = brand ?? name }
      return try makePlan(name, plan)
    }
    do {
      _ = try workspace.folder()
      guard let zone else { return nil }
      throw Problem(
        .conflictingOptions, "--zone is of a plan that is started, and there is one already.",
        hint: "Start another with: import --new NAME. To change that of the open one: brand --zone \(zone)")
    } catch let problem as Problem where problem.identity == .noPlanYet {
      return try propose(
        ProposedPlan(archive, zone: zone.map(environment.zone(asked:)) ?? environment.zone), archive,
        isDry: isDry)
    }
  }

  private mutating func makePlan(_ name: String, _ plan: Plan) throws -> Outcome {
    let made = try workspace.makePlan(name, plan)
    _ = try open(name)
    return made
  }

  private mutating func propose(
    _ proposed: ProposedPlan, _ archive: ReadArchive, isDry: Bool
  ) throws -> Outcome {
    let named = proposed.plan.brand.isEmpty ? nil : try workspace.newName(for: proposed.plan.brand)
    guard canAskLines, !isDry else {
      throw proposed.problem(in: workspace.plans.path, name: named ?? "", archive)
    }
    var walk = StartWalk(
      asking: [.brand, .zone].filter { $0 == .zone || named == nil }, of: proposed.plan)
    try ask(&walk, saying: [.proposed(proposed, name: named)]) { session, answer, walk in
      var plan = walk.plan ?? proposed.plan
      try plan.take(answer.withZone(known: session.environment), now: try session.workspace.now(for: plan))
      return (plan, [])
    }
    guard !walk.wasLeft, let plan = walk.plan else {
      throw Problem(
        .noPlanYet, "Nothing was imported, for there is no plan.",
        hint: proposed.problem(in: "", name: named ?? "", archive).hint)
    }
    return try makePlan(try workspace.newName(for: plan.brand), plan)
  }
}
