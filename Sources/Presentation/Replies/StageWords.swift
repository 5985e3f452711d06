import Planning

extension Acquaintance {
  /// What somebody's stage is derived from: `wrote or reacted on 6 days in 4 weeks; shared or named us on 2, last on 12 Nov`.
  /// - Parameter tie: a client or lead of whom nothing was heard is told as such.
  func because(_ tie: Person.Tie?) -> String {
    let facts = [heardFact, passedOnFact, engagedFact, postsFact].compactMap(\.self)
    if daysHeard == 0, let tie, tie == .client || tie == .lead {
      return (["\(tie.words) who never reacted in public"] + facts).joined(separator: "; ")
    }
    return facts.isEmpty ? "nothing has passed yet" : facts.joined(separator: "; ")
  }

  private var heardFact: String? {
    guard daysHeard > 0, let lastHeard else { return nil }
    let weeks = weeksHeard > 1 ? " in \(weeksHeard) weeks" : ""
    return "heard from on \(daysHeard.of("day"))\(weeks), last on \(lastHeard.spoken)"
  }

  private var passedOnFact: String? {
    guard daysPassedOn > 0, let lastPassedOn else { return nil }
    return "shared or named us on \(daysPassedOn.of("day")), last on \(lastPassedOn.spoken)"
  }

  private var engagedFact: String? {
    guard daysEngaged > 0, let lastEngaged else { return nil }
    return "we turned to them on \(daysEngaged.of("day")), last on \(lastEngaged.spoken)"
  }

  private var postsFact: String? {
    guard posts > 0, let lastPost else { return nil }
    return
      "\(posts.of("post")) of ours \(posts.form("names", "name")) them, last on \(lastPost.spoken)"
  }
}
