import Planning
import PostText

/// A post of the plan with its kind.
public struct KnownPost: Sendable {
  public let post: Post
  /// The manager's word where there is one, else the judgement.
  public let kind: Kind
  /// Whether the kind is the manager's word, or judged with confidence.
  public let isKindSure: Bool

  public init(_ post: Post, _ judge: Judge) {
    self.post = post
    (kind, isKindSure) = judge.kind(of: post)
  }
}

/// What a draft is held against: its plan, its day, what went out in the four weeks around it, and what is scheduled.
/// Made once, it serves any number of drafts.
public final class Surroundings: Sendable {
  public let plan: Plan
  /// The day on which the draft is to go out.
  public let day: Day
  public let judge: Judge
  /// What went out in the four ISO weeks that end with that day's, oldest first.
  public let recent: [KnownPost]
  /// What is scheduled in those weeks and the next, and not overdue, by time.
  public let scheduled: [KnownPost]
  /// Both of them, made ready for being searched.
  let neighbours: Neighbours
  /// The kinds of `recent`.
  let tally: Tally

  /// - Parameters:
  ///   - recent: what went out in the four ISO weeks that end with the week of `day`, oldest first.
  ///   - scheduled: what is scheduled in those weeks and the next, and not overdue, by time.
  public init(_ plan: Plan, on day: Day, recent: [Post], scheduled: [Post] = []) {
    let judge = Judge(names: plan.names)
    self.plan = plan
    self.day = day
    self.judge = judge
    self.recent = recent.map { KnownPost($0, judge) }
    self.scheduled = scheduled.map { KnownPost($0, judge) }
    neighbours = Neighbours(self.recent + self.scheduled)
    tally = Tally(self.recent.map(\.kind))
  }
}

extension Judge {
  /// The manager's word where there is one, which is sure, else the judgement.
  public func kind(of post: Post) -> (kind: Kind, isSure: Bool) {
    if let kind = post.kind { return (kind, true) }
    let judgement = judge(post.text, entities: (post.platforms.first ?? .x).entities(in: post.text))
    return (judgement.kind, judgement.sure)
  }
}
