import Guidance

/// What the rules have to say of a week, and of the plan beside it.
struct WeekFindings: Sendable {
  let week: [Finding]
  let plan: [Finding]
  private let isRunning: Bool

  init(_ review: WeekReview) {
    week = review.findings
    plan = review.planFindings
    isRunning = review.isRunning
  }

  var all: [Finding] { week + plan }

  /// What is found, each with what to do while the week runs; the plan's in a line. The mix has been spoken of above.
  var blocks: [Block] {
    let found = week.filter { $0.rule != "over-the-mix" }.flatMap { finding in
      [finding.block] + (isRunning ? [finding.remedy] : [])
    }
    let blocks = found + (plan.isEmpty ? [] : [planLine])
    return blocks.isEmpty ? [] : [.blank, .heading("What to look at")] + blocks
  }

  /// `On the plan: 1 warning and 2 pieces of advice (no-goal, no-purpose, no-rhythm). See: plan`.
  private var planLine: Block {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = plan.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return severity == .advice
        ? "\(counted(count, "piece")) of advice" : counted(count, severity.rawValue)
    }
    let names = plan.map(\.rule).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return .line(
      "On the plan: \(counts.joined(separator: " and ")) (\(names.joined(separator: ", "))). See: plan",
      indent: 2, hanging: 2)
  }
}

extension Finding {
  /// What to do.
  var remedy: Block { .line(StyledText(fix, .dim), indent: 4) }
}
