import Planning

/// Goals and audiences that posts name and the plan does not have.
extension PlanIndex {
  var lostReferences: [PlanIssue] {
    guard let plan else { return [] }
    let goals = plan.goals.map(\.name)
    let audiences = plan.audiences.map(\.name)
    return entries.flatMap { entry in
      [lostGoal(entry, goals), lostAudience(entry, audiences)].compactMap(\.self)
    }
  }

  private func lostGoal(_ entry: Entry, _ goals: [String]) -> PlanIssue? {
    guard let goal = entry.post.goal, !goals.contains(goal) else { return nil }
    let near = (nearest(to: goal, among: goals) ?? "GOAL").quotedIfNeeded
    return PlanIssue(
      .unknownGoal, entry.file,
      "\(entry.named) serves the goal “\(goal.firstWords())”, which the plan does not have",
      hand:
        "Name another: aim \(entry.post.id) \(near); or set it: goal add \(goal.firstWords().quotedIfNeeded)")
  }

  private func lostAudience(_ entry: Entry, _ audiences: [String]) -> PlanIssue? {
    guard let audience = entry.post.audience, !audiences.contains(audience) else { return nil }
    let near = (nearest(to: audience, among: audiences) ?? "AUDIENCE").quotedIfNeeded
    let add = "audience add \(audience.firstWords().quotedIfNeeded)"
    return PlanIssue(
      .unknownAudience, entry.file,
      "\(entry.named) is for the audience “\(audience.firstWords())”, which the plan does not have",
      hand: "Name another: aim \(entry.post.id) --for \(near); or note it: \(add)")
  }
}
