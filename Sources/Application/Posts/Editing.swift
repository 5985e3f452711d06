import Planning
import PostText
import Storage

extension OpenPlan {
  /// Gives a post another text, or other platforms.
  /// - Parameters:
  ///   - platforms: in place of those it has; empty to leave them.
  ///   - former: the text that it must still have; nil for any.
  public mutating func edit(
    _ post: String, text: String?, platforms: [Platform] = [], from former: String? = nil
  ) throws -> Outcome {
    try changePost(post) { post, _, _ in
      if let former, post.text != former { throw Self.changedMeanwhile(post) }
      if let text { post.say(text) }
      let gone = post.move(to: platforms)
      return Outcome(.edited(post: PostName(post)), remarks: post.remarksOnVariants(gone: gone))
    }
  }

  /// Puts other words in the place of some that stand in a post's text once.
  /// - Throws: `Problem` where they don't stand there, or more than once.
  public mutating func replace(
    _ old: String, with new: String, in post: String, platforms: [Platform] = []
  ) throws -> Outcome {
    try changePost(post) { post, _, _ in
      let places = post.text.ranges(of: old)
      guard let place = places.first, places.count == 1 else { throw Self.unclear(old, places.count, post) }
      let text = post.text[..<place.lowerBound] + new + post.text[place.upperBound...]
      guard !text.isBlank else {
        throw Problem(
          .noText, "Nothing would be left of the text.",
          hint: "To take the post out of the plan: drop \(post.id)")
      }
      post.say(String(text))
      let gone = post.move(to: platforms)
      return Outcome(.edited(post: PostName(post)), remarks: post.remarksOnVariants(gone: gone))
    }
  }

  static func changedMeanwhile(_ post: Post) -> Problem {
    Problem(
      .changedWhileWriting, "\(post.id) was given another text while you wrote.",
      hint: "See it with: show \(post.id)")
  }

  private static func unclear(_ words: String, _ count: Int, _ post: Post) -> Problem {
    let said = "“\(words.firstWords(48))”"
    if count == 0 {
      return Problem(
        .wordsNotThere, "\(said) does not stand in \(post.id), capitals and blanks counted.",
        hint: "See its text with: show \(post.id)")
    }
    return Problem(
      .wordsThereTwice, "\(said) stands in \(post.id) \(count) times.",
      hint: "Type more of the words around the one you mean: edit \(post.id) --replace \"OLD\" \"NEW\"")
  }

  /// Says what kind of post a post is.
  /// - Parameter kind: nil to leave it to the judgement again.
  public mutating func setKind(of posts: String..., to kind: Kind?) throws -> Outcome {
    try setKind(of: posts, to: kind)
  }

  /// The same for several.
  public mutating func setKind(of posts: [String], to kind: Kind?) throws -> Outcome {
    try changePosts(posts, checking: kind == nil) { post, _, _ in
      (post.kind, post.kindBy) = (kind, .manager)
      if kind == nil { post.opinion = nil }
      return Outcome(.kindSaid(post: PostName(post), kind: kind))
    }
  }

  /// Says which goal posts serve, and whom they are for.
  /// - Parameters:
  ///   - goal: the first letters of the goal's name; nil to leave it.
  ///   - audience: the first letters of the audience's name; nil to leave it.
  public mutating func aim(_ posts: [String], goal: String?, audience: String?) throws -> Outcome {
    try changePosts(posts, checking: false) { post, plan, _ in
      let goal = try goal.map { try plan.goal($0) }
      let audience = try audience.map { try plan.audience($0) }
      post.goal = goal?.name ?? post.goal
      post.audience = audience?.name ?? post.audience
      return Outcome(
        .aimed(
          post: PostName(post), goal: goal.map(GoalAim.init), audience: audience.map(AudienceProfile.init)))
    }
  }

  /// - Parameter word: the first letters of its name.
  public mutating func hasGoal(_ word: String) throws -> Bool {
    try read { _, plan, _ in (try? plan.goal(word)) != nil }
  }

  /// Takes posts out of the plan.
  public mutating func drop(_ posts: String...) throws -> Outcome { try drop(posts) }

  public mutating func drop(_ posts: [String]) throws -> Outcome {
    try change { book, _, now in
      let dropped = try posts.map { word in
        let post = try book.find(word, today: now.day)
        try book.drop(post)
        try book.forgetVersions(of: post, today: now.day)
        return Outcome(.dropped(post: PostName(post)), post: post)
      }
      return dropped.count == 1 ? dropped[0] : Outcome(together: dropped)
    }
  }
}

extension Post {
  /// - Parameter platforms: in place of those it has; empty to leave them.
  /// - Returns: those that it had words of its own on, and leaves.
  fileprivate mutating func move(to platforms: [Platform]) -> [Platform] {
    guard !platforms.isEmpty else { return [] }
    self.platforms = platforms
    let gone = variants.map(\.platform).filter { !platforms.contains($0) }
    variants.removeAll { gone.contains($0.platform) }
    return gone
  }

  fileprivate func remarksOnVariants(gone: [Platform]) -> [Remark] {
    let kept = variants.map(\.platform)
    return (kept.isEmpty ? [] : [.keepsOwnWords(on: kept)])
      + (gone.isEmpty ? [] : [.variantsGone(on: gone)])
  }

  /// With words of its own it is a post of its own, and what was said of others is not said of these.
  fileprivate mutating func say(_ words: String) {
    if words != text { opinion = nil }
    (text, versionOf) = (words, nil)
  }
}

extension PlanBook {
  /// Whoever drops one of two versions has decided for the other.
  fileprivate mutating func forgetVersions(of post: Post, today: Day) throws {
    for var version in try recentPosts(today: today) where version.versionOf == post.id {
      let old = version
      version.versionOf = nil
      try put(version, replacing: old)
    }
  }
}
