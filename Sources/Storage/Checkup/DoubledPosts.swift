import Planning

/// Posts that bear one id, as a merge by hand may leave them.
extension PlanIndex {
  var doubledPosts: [PlanIssue] {
    let doubled = Dictionary(grouping: entries, by: \.post.id).values.filter { $0.count > 1 }
    return doubled.flatMap(doubles).sorted { $0.entry.number < $1.entry.number }.map(\.issue)
  }

  private func doubles(_ entries: [Entry]) -> [(entry: Entry, issue: PlanIssue)] {
    let ordered = entries.sorted { $0.claim < $1.claim }
    var kept: [Entry] = []
    return ordered.compactMap { entry in
      defer { kept.append(entry) }
      guard let first = kept.first else { return nil }
      let twin = kept.first { $0.post.json.isWrittenAs(entry.post.json) }
      return (entry, twin.map { double(entry, of: $0) } ?? namesake(entry, of: first))
    }
  }

  private func double(_ entry: Entry, of twin: Entry) -> PlanIssue {
    PlanIssue(
      .repeatedPost, entry.file, "\(entry.named) stands twice, the same in \(twin.file)",
      mend: "drop this one", .drop(entry)
    )
  }

  private func namesake(_ entry: Entry, of first: Entry) -> PlanIssue {
    let what = "\(entry.named) bears the id of “\(first.post.firstWords())” in \(first.file)"
    guard canMove(entry) else { return cannotMove(entry, .doubledPost, what) }
    let isVersion = entry.post.isVersion(of: first.post)
    return PlanIssue(
      .doubledPost, entry.file, what,
      mend: isVersion
        ? "give it an id of its own, as another version of that one" : "give it an id of its own",
      .giveNewID(entry, isVersion: isVersion))
  }
}

extension PlanIndex.Entry {
  fileprivate var claim: IDClaim { IDClaim(post, isStray: isStray, place: number) }
}
