import Planning

/// Posts that were dropped here and stand in the plan all the same: git merges file by file, so where the other side
/// moved to another week what this one dropped, it comes back without a word.
extension PlanIndex {
  func returnedPosts(_ plan: PlanFolder) throws -> [PlanIssue] {
    let dropped = try ChangeRecords(plan).dropped()
    return entries.compactMap { entry in
      guard let command = dropped[entry.post.id] else { return nil }
      return PlanIssue(
        .returnedPost, entry.file,
        "\(entry.named) was dropped here (“\(command.firstWords())”) and stands in the plan again, as a merge may have it",
        hand:
          "Drop it again: drop \(entry.post.id). If it is to stay, any change to it says so, such as: edit \(entry.post.id) TEXT"
      )
    }
  }
}

extension ChangeRecords {
  /// The posts that were dropped and not touched since, with the commands that dropped them. Records that can't be read
  /// are passed over.
  fileprivate func dropped() throws -> [PostID: String] {
    var commands: [PostID: String] = [:]
    for change in done.compactMap({ try? read($0) }) {
      if case .dropped(let post) = change.action {
        commands[post.id] = change.command
      } else if !commands.isEmpty {
        for id in change.touchedPosts { commands[id] = nil }
      }
    }
    return commands
  }
}

extension Change {
  fileprivate var touchedPosts: [PostID] {
    Difference.between(files, FileKind.all).filter { $0.way != .removed }.compactMap {
      $0.post.flatMap(PostID.init)
    }
  }
}
