import Planning
import PostText

extension OpenPlan {
  /// Gives a post another text, or other platforms.
  /// - Parameter platforms: in place of those it has; empty to leave them.
  public mutating func edit(_ post: String, text: String?, platforms: [Platform] = []) throws -> Outcome {
    try changePost(post) { post, _, _ in
      // With words of its own it is a post of its own.
      if let text { (post.text, post.versionOf) = (text, nil) }
      post.platforms = platforms.isEmpty ? post.platforms : platforms
      return Outcome(.edited(post: PostName(post)))
    }
  }

  /// Says what kind of post a post is.
  /// - Parameter kind: nil to leave it to the judgement again.
  public mutating func setKind(of post: String, to kind: Kind?) throws -> Outcome {
    try changePost(post, checking: kind == nil) { post, _, _ in
      (post.kind, post.kindBy) = (kind, .manager)
      return Outcome(.kindSaid(post: PostName(post), kind: kind))
    }
  }

  /// Says which goal a post serves, and whom it is for.
  /// - Parameters:
  ///   - goal: the first letters of the goal's name; nil to leave it.
  ///   - audience: the first letters of the audience's name; nil to leave it.
  public mutating func aim(_ post: String, goal: String?, audience: String?) throws -> Outcome {
    try changePost(post, checking: false) { post, plan, _ in
      let goal = try goal.map { try plan.goal($0) }
      let audience = try audience.map { try plan.audience($0) }
      post.goal = goal?.name ?? post.goal
      post.audience = audience?.name ?? post.audience
      return Outcome(
        .aimed(
          post: PostName(post), goal: goal.map(GoalAim.init), audience: audience.map(AudienceProfile.init)))
    }
  }

  /// Takes a post out of the plan.
  public mutating func drop(_ post: String) throws -> Outcome {
    try change { book, _, now in
      let post = try book.find(post, today: now.day)
      try book.remove(post)
      return Outcome(.dropped(post: PostName(post)), post: post)
    }
  }
}
