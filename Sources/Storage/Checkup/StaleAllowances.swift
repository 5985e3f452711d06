import Planning

/// Allowances of rules or posts that there are not.
extension PlanIndex {
  func staleAllowances(_ rules: Set<String>) -> [PlanIssue] {
    (plan?.allowances ?? []).compactMap { allowance in
      guard rules.contains(allowance.rule) else {
        let what = "an allowance is for the rule “\(allowance.rule.firstWords())”, which there is not"
        return PlanIssue(.unknownRule, PlanFile.name, what, mend: "remove it", .removeAllowance(allowance))
      }
      return lostPost(allowance)
    }
  }

  private func lostPost(_ allowance: Allowance) -> PlanIssue? {
    guard let id = allowance.post, !entries.contains(where: { $0.post.id == id }) else { return nil }
    let what = "\(allowance.rule) is allowed for the post \(id), which there is not"
    // The post may stand in a file that can't be read.
    guard isWhole else {
      return PlanIssue(
        .unknownPost, PlanFile.name, what, hand: "First make the other files readable: it may be there.")
    }
    return PlanIssue(.unknownPost, PlanFile.name, what, mend: "remove it", .removeAllowance(allowance))
  }
}
