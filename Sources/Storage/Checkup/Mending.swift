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
      let index = try PlanIndex(&book)
      let issues = index.issues(known, in: self).filter { $0.remedy != nil }
      try book.mend(issues, taken: Set(index.entries.map(\.post.id)), draw: draw)
      return (.mended(findings: issues.count), issues)
    }
    let forgotten = try takeOutForgotten(by: command, at: now)
    return (leftovers + mended + forgotten).map { $0.finding(in: name) }
  }
}

extension PlanBook {
  fileprivate mutating func mend(
    _ issues: [PlanIssue], taken: Set<PostID>, draw: (Set<PostID>) -> PostID
  ) throws {
    var taken = taken
    for (entry, remedies) in Self.byEntry(issues) {
      try remove(entry.post, from: entry.week)
      if remedies.isDropped { continue }
      var post = entry.post
      if remedies.isOwnPost { post.versionOf = nil }
      if let isVersion = remedies.renamedAsVersion {
        if isVersion { post.versionOf = post.versionOf ?? post.id }
        post.id = draw(taken)
        taken.insert(post.id)
      }
      try add([post])
    }
    try removeAllowances(issues)
    for case .partEvents(let week)? in issues.map(\.remedy?.how) { try partEvents(of: week, draw: draw) }
  }

  private typealias Remedies = (isDropped: Bool, isOwnPost: Bool, renamedAsVersion: Bool?)

  /// One post may be both in a wrong week and of another's id.
  private static func byEntry(_ issues: [PlanIssue]) -> [(entry: PlanIndex.Entry, remedies: Remedies)] {
    var remedies: [PlanIndex.Entry: Remedies] = [:]
    for issue in issues {
      guard let how = issue.remedy?.how, let entry = how.entry else { continue }
      var here = remedies[entry] ?? (false, false, nil)
      if case .drop = how { here.isDropped = true }
      if case .forgetVersion = how { here.isOwnPost = true }
      if case .giveNewID(_, let isVersion) = how { here.renamedAsVersion = isVersion }
      remedies[entry] = here
    }
    return remedies.sorted { $0.key.number < $1.key.number }.map { ($0.key, $0.value) }
  }

  private mutating func removeAllowances(_ issues: [PlanIssue]) throws {
    let stale = issues.compactMap { issue -> Allowance? in
      guard case .removeAllowance(let allowance) = issue.remedy?.how else { return nil }
      return allowance
    }
    guard !stale.isEmpty else { return }
    var plan = try plan()
    plan.allowances.removeAll { stale.contains($0) }
    try put(plan)
  }
}
