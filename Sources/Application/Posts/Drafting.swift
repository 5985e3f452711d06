import Planning
import PostText

extension OpenPlan {
  /// Notes down a post, and has it checked at once.
  /// - Parameters:
  ///   - platforms: those it is for; the plan's where none is named.
  ///   - goal: the first letters of the goal's name.
  ///   - audience: the first letters of the audience's name.
  public mutating func draft(
    _ text: String, for platforms: [Platform] = [], goal: String? = nil, audience: String? = nil
  ) throws -> Outcome {
    let environment = environment
    return try change { book, plan, now in
      let id = environment.drawID(avoiding: try book.takenIDs(today: now.day))
      var post = Post(
        id: id, text: text, platforms: platforms.isEmpty ? plan.platforms.map(\.platform) : platforms,
        goal: try goal.map { try plan.goal($0).name }, created: now)
      post.audience = try audience.map { try plan.audience($0).name }
      try book.put(post)
      let check = book.check(post, plan, today: now.day)
      return Outcome(.drafted(post: PostName(post)), post: post, check: check)
    }
  }

  /// What each of these platforms takes; the plan's where none is named.
  public mutating func limits(of platforms: [Platform]) throws -> [Limits] {
    let plan = try plan().plan
    return (platforms.isEmpty ? plan.platforms.map(\.platform) : platforms).map(plan.limits)
  }
}
