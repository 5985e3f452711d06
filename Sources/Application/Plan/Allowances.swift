import Guidance
import Planning

/// A rule that keeps quiet, and how much it would have to say now.
public struct AllowanceInUse: Sendable {
  public var allowance: Allowance
  /// Findings on drafts, scheduled posts, the last weeks' posts, this week and the plan.
  public var silences: Int
}

extension OpenPlan {
  /// Has a rule keep quiet.
  /// - Parameter post: the first letters of a post's id; nil for the whole plan.
  public mutating func allow(_ rule: Rule, for post: String? = nil, because: String) throws -> Outcome {
    try change { book, plan, now in
      let id = try post.map { try book.find($0, today: now.day).id }
      var changed = plan
      let before = changed.allowances.first { $0.allowed == rule && $0.post == id }?.because
      changed.allowances.removeAll { $0.allowed == rule && $0.post == id }
      changed.allowances.append(Allowance(rule, post: id, because: because))
      try book.put(changed)
      let isUnguarded = id == nil && rule.severity == .error
      return Outcome(
        .ruleSilenced(rule: rule.name, post: id, because: because).replacing(before, by: because),
        remarks: isUnguarded ? [.unguarded(rule, because: because)] : [])
    }
  }

  /// Has a rule speak up again.
  /// - Parameter post: the first letters of the id of the post that it keeps quiet about; nil for the whole plan.
  public mutating func disallow(_ rule: Rule, for post: String? = nil) throws -> Outcome {
    try changePlan { plan, _ in
      let index = plan.allowances.firstIndex { allowance in
        allowance.allowed == rule
          && (allowance.post?.description ?? "").hasPrefix(post?.lowercased() ?? "")
          && (allowance.post == nil) == (post == nil)
      }
      guard let index else {
        throw Problem(.notAllowed, "\(rule.name) is not allowed there.", hint: "See what is with: allow list")
      }
      plan.allowances.remove(at: index)
      return Outcome(.ruleRestored(rule: rule.name))
    }
  }

  /// What keeps quiet, in the plan's order.
  public mutating func allowances() throws -> [AllowanceInUse] {
    try read { book, plan, now in
      let posts = book.countedOnce(try book.recentPosts(today: now.day))
      let checked = book.drafts(of: posts, plan, today: now.day)
      let review = book.review(Week(of: now.day), plan, today: now.day)
      return plan.allowances.map { allowance in
        let about = checked.filter { allowance.post == nil || $0.id == allowance.post }
        let rule = allowance.allowed
        let hits = about.reduce(0) { $0 + (rule?.findings(on: $1).count ?? 0) }
        guard let rule, allowance.post == nil else {
          return AllowanceInUse(allowance: allowance, silences: hits)
        }
        let others = rule.findings(on: review) + rule.findings(on: plan, today: now.day)
        return AllowanceInUse(allowance: allowance, silences: hits + others.count)
      }
    }
  }
}
