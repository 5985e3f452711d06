import Planning

extension Acquaintance {
  /// What somebody's stage is derived from: `wrote or reacted on 6 days in 4 weeks; shared or named us on 2, last on 12 Nov`.
  /// - Parameter tie: a client or lead of whom nothing was heard is told as such.
  func because(_ tie: Person.Tie?, on today: Day) -> String {
    let facts = [heardFact(today), passedOnFact(today), engagedFact(today), postsFact(today)].compactMap(
      \.self)
    if daysHeard == 0, let tie, tie == .client || tie == .lead {
      return (["\(tie.words) who never reacted in public"] + facts).joined(separator: "; ")
    }
    return facts.isEmpty ? "nothing has passed yet" : facts.joined(separator: "; ")
  }

  private func heardFact(_ today: Day) -> String? {
    guard daysHeard > 0, let lastHeard else { return nil }
    let weeks = weeksHeard > 1 ? " in \(weeksHeard) weeks" : ""
    return "heard from on \(daysHeard.of("day"))\(weeks), last on \(lastHeard.brief(beside: today))"
  }

  private func passedOnFact(_ today: Day) -> String? {
    guard daysPassedOn > 0, let lastPassedOn else { return nil }
    return "shared or named us on \(daysPassedOn.of("day")), last on \(lastPassedOn.brief(beside: today))"
  }

  private func engagedFact(_ today: Day) -> String? {
    guard daysEngaged > 0, let lastEngaged else { return nil }
    return "we turned to them on \(daysEngaged.of("day")), last on \(lastEngaged.brief(beside: today))"
  }

  private func postsFact(_ today: Day) -> String? {
    guard posts > 0, let lastPost else { return nil }
    return
      "\(posts.of("post")) of ours \(posts.form("names", "name")) them, last on \(lastPost.brief(beside: today))"
  }
}
