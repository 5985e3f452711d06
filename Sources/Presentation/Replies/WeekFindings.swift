import Guidance

/// What the rules have to say of a week, and of the plan beside it.
struct WeekFindings: Sendable {
  let week: [Finding]
  let plan: [Finding]

  init(_ review: WeekReview) {
    week = review.findings
    // A goal whose date is past is a matter of both, and told once.
    plan = review.planFindings.filter { [week] in !week.contains($0) }
  }

  var all: [Finding] { week + plan }

  /// What is found, the gravest with what to do; the plan's in a line. The mix has been spoken of above.
  var blocks: [Block] {
    let shown = week.filter { $0.rule != "over-the-mix" }
    let withRemedy = shown.prefix(Self.remedies)
    let rest = shown.dropFirst(withRemedy.count)
    var notes = withRemedy.map { $0.note(advice: $0.remedy) } + rest.map { $0.note() }
    if !rest.isEmpty {
      notes[notes.count - 1].advice = StyledText(advice: "What to do about the rest: explain RULE")
    }
    guard !notes.isEmpty || !plan.isEmpty else { return [] }
    return [.section(Section("What to look at", [.notes(notes)] + (plan.isEmpty ? [] : [.list([planLine])])))]
  }

  /// So many that the review stays a screenful.
  private static let remedies = 3

  /// `On the plan: 1 warning and 2 pieces of advice (no-goal, no-purpose, no-rhythm). See: plan`.
  private var planLine: StyledText {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = plan.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return severity == .advice
        ? "\(counted(count, "piece")) of advice" : counted(count, severity.rawValue)
    }
    let names = plan.map(\.rule).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return StyledText(
      advice:
        "On the plan: \(counts.joined(separator: " and ")) (\(names.joined(separator: ", "))). See: plan")
  }
}
