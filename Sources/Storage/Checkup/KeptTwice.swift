import Planning

/// Posts under ids of their own of which one is too many, as a merge or an import from two places may leave them.
extension PlanIndex {
  var keptTwice: [PlanIssue] { otherVersions + twins }

  /// Posts that both sides of a merge had changed.
  private var otherVersions: [PlanIssue] {
    let byID = Dictionary(entries.map { ($0.post.id, $0) }) { first, _ in first }
    return entries.compactMap { entry in
      guard let id = entry.post.versionOf, let other = byID[id], id != entry.post.id else { return nil }
      return PlanIssue(
        .undecidedMerge, entry.file,
        "\(entry.named) is another version of \(other.named): a merge has kept both",
        hand:
          "Keep one: drop \(entry.post.id), or drop \(id). To keep both, give this one words of its own: edit \(entry.post.id) TEXT"
      )
    }
  }

  private struct Saying: Hashable {
    /// By its bytes: letters that are composed otherwise are others in a file.
    var text: [UInt8]
    var at: Moment?
    var state: Post.State
    var platforms: Set<String>
  }

  /// Posts that say the same at the same time in the same places.
  private var twins: [PlanIssue] {
    var first: [Saying: Entry] = [:]
    return entries.compactMap { entry in
      let post = entry.post
      let saying = Saying(
        text: Array(post.text.utf8), at: post.at, state: post.state,
        platforms: Set(post.platforms.map(\.rawValue)))
      guard let twin = first[saying] else {
        first[saying] = entry
        return nil
      }
      // Of one id they are doubles; of a version it was said already.
      guard twin.post.id != post.id, post.versionOf != twin.post.id, twin.post.versionOf != post.id else {
        return nil
      }
      // Two rows of archives are two posts: one says the same in an answer and in a post of its own.
      if let source = post.source, let other = twin.post.source, source != other { return nil }
      let when = post.at.map { "at \($0.clock) on \($0.day)" } ?? "as a draft"
      return PlanIssue(
        .repeatedPost, entry.file,
        "\(entry.named) says the same as \(twin.post.id), \(when) and on the same platforms",
        hand: "Keep one: drop \(entry.post.id)")
    }
  }
}
