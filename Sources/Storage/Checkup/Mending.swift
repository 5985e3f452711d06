import Planning

extension PlanFolder {
  /// Does what can be done safely about what is wrong, as one change that can be undone.
  /// - Parameters:
  ///   - command: the line that asked for it, for the record.
  ///   - now: the moment that the record bears, for the plan, if that can be read.
  ///   - draw: draws an id that is none of those taken.
  /// - Returns: what was mended.
  public func mend(
    _ known: KnownNames, by command: String, at now: (Plan?) -> Moment, draw: (Set<PostID>) -> PostID
  ) throws -> [CheckupFinding] {
    // Leftovers are gone as soon as the lock for writing is had.
    let leftovers = try leftoverFiles()
    let mended = try change(by: command, at: { book in now(try? book.plan()) }) { book, _ in
      let chart = try Chart(&book)
      let ailments = chart.ailments(known, in: self).filter { $0.remedy != nil }
      try book.mend(ailments, taken: Set(chart.places.map(\.post.id)), draw: draw)
      return (.mended(findings: ailments.count), ailments)
    }
    return (leftovers + mended).map { $0.finding(in: name) }
  }
}

extension PlanBook {
  fileprivate mutating func mend(
    _ ailments: [Ailment], taken: Set<PostID>, draw: (Set<PostID>) -> PostID
  ) throws {
    var taken = taken
    for (place, remedies) in Self.byPlace(ailments) {
      try remove(place.post, from: place.week)
      if remedies.isDropped { continue }
      var post = place.post
      if remedies.isRenamed {
        post.id = draw(taken)
        taken.insert(post.id)
      }
      try add([post])
    }
    try removeAllowances(ailments)
  }

  private typealias Remedies = (isDropped: Bool, isRenamed: Bool)

  /// One post may be both in a wrong week and of another's id.
  private static func byPlace(_ ailments: [Ailment]) -> [(place: Chart.Place, remedies: Remedies)] {
    var remedies: [Chart.Place: Remedies] = [:]
    for ailment in ailments {
      guard let how = ailment.remedy?.how, let place = how.place else { continue }
      var here = remedies[place] ?? (false, false)
      if case .drop = how { here.isDropped = true }
      if case .giveNewID = how { here.isRenamed = true }
      remedies[place] = here
    }
    return remedies.sorted { $0.key.number < $1.key.number }.map { ($0.key, $0.value) }
  }

  private mutating func removeAllowances(_ ailments: [Ailment]) throws {
    let stale = ailments.compactMap { ailment -> Allowance? in
      guard case .removeAllowance(let allowance) = ailment.remedy?.how else { return nil }
      return allowance
    }
    guard !stale.isEmpty else { return }
    var plan = try plan()
    plan.allowances.removeAll { stale.contains($0) }
    try put(plan)
  }
}
