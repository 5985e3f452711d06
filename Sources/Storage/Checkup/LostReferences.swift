import Planning

/// Goals and audiences that posts name and the plan does not have.
extension Chart {
  var lostReferences: [Ailment] {
    guard let plan else { return [] }
    let goals = plan.goals.map(\.name)
    let audiences = plan.audiences.map(\.name)
    return places.flatMap { place in
      [lostGoal(place, goals), lostAudience(place, audiences)].compactMap(\.self)
    }
  }

  private func lostGoal(_ place: Place, _ goals: [String]) -> Ailment? {
    guard let goal = place.post.goal, !goals.contains(goal) else { return nil }
    let near = Self.quoted(nearest(to: goal, among: goals) ?? "GOAL")
    return Ailment(
      place.file, "\(place.named) serves the goal “\(goal.firstWords())”, which the plan does not have",
      hand:
        "Name another: aim \(place.post.id) \(near); or set it: goal add \(Self.quoted(goal.firstWords()))")
  }

  private func lostAudience(_ place: Place, _ audiences: [String]) -> Ailment? {
    guard let audience = place.post.audience, !audiences.contains(audience) else { return nil }
    let near = Self.quoted(nearest(to: audience, among: audiences) ?? "AUDIENCE")
    let add = "audience add \(Self.quoted(audience.firstWords()))"
    return Ailment(
      place.file,
      "\(place.named) is for the audience “\(audience.firstWords())”, which the plan does not have",
      hand: "Name another: aim \(place.post.id) --for \(near); or note it: \(add)")
  }

  private static func quoted(_ word: String) -> String {
    word.contains(where: \.isWhitespace) ? "\"\(word)\"" : word
  }
}
