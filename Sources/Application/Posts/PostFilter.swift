import Guidance
import Planning
import PostText
import Storage

/// Which posts are wanted. Of each sort of thing that is named, one must be met; where none is, all are wanted.
public struct PostFilter: Sendable {
  public var platforms: [Platform] = []
  /// Said or judged.
  public var kinds: [Kind] = []
  /// The first letters of a goal's name, and of an audience's.
  public var goal: String?
  public var audience: String?
  public var label: String?
  public var states: [Post.State] = []
  /// With either, drafts are not wanted: they have no day.
  public var from: Day?
  public var to: Day?
  /// Those whose kind is judged, and not surely.
  public var isUnsure = false
  public var isOverdue = false

  public init() {}

  public var isEmpty: Bool {
    platforms.isEmpty && kinds.isEmpty && goal == nil && audience == nil && label == nil && states.isEmpty
      && from == nil && to == nil && !isUnsure && !isOverdue
  }

  fileprivate var asksForKinds: Bool { !kinds.isEmpty || isUnsure }
}

extension PlanBook {
  /// Those of the posts that are wanted.
  /// - Throws: `Problem` where the filter names a goal or an audience that the plan does not have.
  mutating func posts(
    _ posts: [Post], wanted filter: PostFilter, _ plan: Plan, now: Moment
  ) throws -> [Post] {
    guard !filter.isEmpty else { return posts }
    let wanted = try WantedPosts(
      filter, plan, now: now, judge: filter.asksForKinds ? judge(plan, today: now.day) : nil)
    return posts.filter(wanted.contains)
  }

  /// The same one by one, for whoever goes through many.
  mutating func wanted(_ filter: PostFilter, _ plan: Plan, now: Moment) throws -> WantedPosts {
    try WantedPosts(filter, plan, now: now, judge: filter.asksForKinds ? judge(plan, today: now.day) : nil)
  }
}

/// A filter with the plan that its words are of.
struct WantedPosts {
  private let filter: PostFilter
  private let plan: Plan
  private let now: Moment
  private let judge: Judge?
  private let goal: String?
  private let audience: String?

  fileprivate init(_ filter: PostFilter, _ plan: Plan, now: Moment, judge: Judge?) throws {
    (self.filter, self.plan, self.now, self.judge) = (filter, plan, now, judge)
    goal = try filter.goal.map { try plan.goal($0).name }
    audience = try filter.audience.map { try plan.audience($0).name }
  }

  func contains(_ post: Post) -> Bool {
    (filter.states.isEmpty || filter.states.contains(post.state))
      && (filter.platforms.isEmpty || platforms(of: post).contains(where: filter.platforms.contains))
      && (goal == nil || post.goal == goal) && (audience == nil || post.audience == audience)
      && (filter.label.map { label in post.labels.contains { $0.lowercased() == label.lowercased() } } ?? true)
      && isInDays(post) && (!filter.isOverdue || isOverdue(post)) && isOfKind(post)
  }

  /// Where it is left to go out, too; but not where those that are out are asked for.
  private func platforms(of post: Post) -> [Platform] {
    plan.places(of: post) + (filter.states == [.out] ? [] : post.platformsLeft)
  }

  private func isInDays(_ post: Post) -> Bool {
    if filter.from == nil, filter.to == nil { return true }
    guard let day = post.at?.day else { return false }
    return filter.from.map { $0 <= day } ?? true && filter.to.map { day <= $0 } ?? true
  }

  private func isOverdue(_ post: Post) -> Bool {
    post.state == .scheduled && post.at.map { $0 < now } ?? false
  }

  private func isOfKind(_ post: Post) -> Bool {
    guard let judge else { return true }
    let known = KnownPost(post, judge)
    return (filter.kinds.isEmpty || filter.kinds.contains(known.kind))
      && (!filter.isUnsure || !known.isKindSure)
  }
}
