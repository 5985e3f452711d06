extension OpenPlan {
  /// Adds a colleague.
  /// - Parameter handle: with its `@`.
  public mutating func addToTeam(_ handle: String) throws -> Outcome {
    try changePlan { plan, _ in
      if !plan.team.contains(where: { $0.lowercased() == handle.lowercased() }) { plan.team.append(handle) }
      return Outcome(.teamAdded(handle: handle, team: plan.team))
    }
  }

  /// - Parameter handle: with its `@`.
  public mutating func removeFromTeam(_ handle: String) throws -> Outcome {
    try changePlan { plan, _ in
      guard plan.team.contains(where: { $0.lowercased() == handle.lowercased() }) else {
        throw Choice(what: "colleague", typed: handle, among: plan.team).problem(
          whenNone: "See who there is with: team list")
      }
      plan.team.removeAll { $0.lowercased() == handle.lowercased() }
      return Outcome(.teamRemoved(handle: handle))
    }
  }
}
