import Planning

/// Posts in another week than their date says.
extension PlanIndex {
  /// - Parameter dropped: exact doubles, which are left out and go nowhere.
  func strayPosts(but dropped: Set<Entry>) -> [PlanIssue] {
    entries.filter { $0.isStray && !dropped.contains($0) }.map(stray)
  }

  private func stray(_ entry: Entry) -> PlanIssue {
    let day = entry.post.at.map { "\($0.day)" } ?? ""
    let what = "\(entry.named) is dated \(day), which is another week"
    guard canMove(entry) else { return cannotMove(entry, .misplacedPost, what) }
    let right = entry.rightWeek.map(WeekFile.name) ?? DraftsFile.name
    return PlanIssue(.misplacedPost, entry.file, what, mend: "move it to \(right)", .move(entry))
  }

  /// Drafts that were given a date in an editor, which nobody reads there.
  var datedDrafts: [PlanIssue] {
    entries.filter { $0.week == nil && $0.post.unknown.json["at"] != nil }.map { entry in
      PlanIssue(
        .draftWithTime, entry.file, "\(entry.named) is a draft and bears a time, which is not read",
        hand: "Give it its time with: schedule \(entry.post.id) WHEN")
    }
  }

  /// What is to go out and says nothing.
  var emptyPosts: [PlanIssue] {
    entries.filter { entry in
      let post = entry.post
      return post.state != .out && post.text.allSatisfy(\.isWhitespace) && post.pictures.isEmpty
        && post.parts.isEmpty && post.variants.isEmpty
    }.map { entry in
      PlanIssue(
        .noText, entry.file, "the post \(entry.post.id) has no text",
        hand: "Give it one: edit \(entry.post.id) TEXT; or take it out: drop \(entry.post.id)")
    }
  }

  func cannotMove(_ entry: Entry, _ identity: ProblemIdentity, _ what: String) -> PlanIssue {
    let right = entry.rightWeek.map(WeekFile.name) ?? DraftsFile.name
    return PlanIssue(identity, entry.file, what, hand: "It belongs to \(right): first make that readable.")
  }
}
