import Planning

/// Posts under ids of their own of which one is too many, as a merge or an import from two places may leave them.
extension PlanIndex {
  var keptTwice: [PlanIssue] { otherVersions + lostVersions + twins }

  /// Posts that are said to be versions of themselves or of none.
  private var lostVersions: [PlanIssue] {
    let ids = Set(entries.map(\.post.id))
    return entries.compactMap { entry in
      guard let id = entry.post.versionOf, id == entry.post.id || !ids.contains(id) else { return nil }
      let isOwn = id == entry.post.id
      let what =
        "\(entry.named) is said to be another version of \(isOwn ? "itself" : "the post \(id), which there is not")"
      // The post may stand in a file that can't be read.
      guard isOwn || isWhole else {
        return PlanIssue(
          .unknownPost, entry.file, what, hand: "First make the other files readable: it may be there.")
      }
      return PlanIssue(.unknownPost, entry.file, what, mend: "leave that out", .forgetVersion(entry))
    }
  }

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
    var earlier: [Saying: [Entry]] = [:]
    return entries.compactMap { entry in
      let post = entry.post
      let saying = Saying(
        text: Array(post.text.utf8), at: post.at, state: post.state,
        platforms: Set(post.platforms.map(\.rawValue)))
      // What an archive has of two different pages are two posts, be they worded alike.
      guard let twin = earlier[saying]?.first(where: { !$0.post.isKnownToDiffer(from: post) }) else {
        earlier[saying, default: []].append(entry)
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

extension Post {
  /// Whether the archives that both come from tell one from the other.
  fileprivate func isKnownToDiffer(from other: Post) -> Bool {
    func differ(_ one: String?, _ other: String?) -> Bool { one != nil && other != nil && one != other }
    return differ(source, other.source) || differ(url, other.url)
  }
}
