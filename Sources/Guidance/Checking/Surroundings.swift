import Planning
import PostText

/// What a draft is held against: its plan, and what went out in the four weeks around its day. Made once, it
/// serves any number of drafts.
public struct Surroundings: Sendable {
  public let plan: Plan
  public let judge: Judge
  /// What went out in the four ISO weeks that end with the draft's.
  public let before: Tally

  public init(_ plan: Plan, before: Tally) {
    self.plan = plan
    self.before = before
    judge = Judge(names: plan.names)
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
