import Planning

extension Rule {
  public enum NoGoal: FindingCase {
    /// A draft's, where the plan has these.
    case unnamed(goals: [String])
    /// A draft's, where the plan has none.
    case nothingToServe
    /// The plan's.
    case none

    public var english: CaseWords {
      switch self {
      case .unnamed(let goals): "It names no goal. The plan has: \(goals.joined(separator: ", "))."
      case .nothingToServe: "It serves no goal, and the plan has none yet."
      case .none:
        CaseWords(
          "The plan has no goal.",
          fix: "Say what the posts are for: goal add NAME --measure TEXT --target N --by DATE")
      }
    }
  }

  public static let noGoal = Rule(
    "no-goal", .advice, practice: 2,
    "Before each post, ask which goal it helps.",
    source: .notWorking,
    why:
      "A post that serves no goal costs your time and your readers', and nobody can tell whether it worked.",
    fix:
      "Name the goal: aim POST GOAL, or draft --goal GOAL TEXT (set one with goal add NAME). Or leave the post out.",
    checks: [
      .draft { draft in
        guard draft.goal == nil else { return [] }
        guard !draft.plan.goals.isEmpty else {
          return draft.id != nil ? [Hit(NoGoal.nothingToServe)] : []
        }
        return [Hit(NoGoal.unnamed(goals: draft.context.goalNames))]
      },
      .plan { plan, _ in
        plan.goals.isEmpty ? [Hit(NoGoal.none, severity: .warning)] : []
      },
    ],
    examples: [
      .triggers("Steep it for four minutes, not five."),
      .triggers("Thank you @leithlibrary for a lovely morning."),
      .triggers("Half price on all tins until Saturday."),
      .triggers("RT @growers: the first flush is in."),
      .triggers("Which blend would you take to a desert island?"),
      .triggers(plan: .on([.mastodon]), "no goal at all"),
      .passes(plan: .aiming(Goal(name: "tastings")), "one goal"),
      .passes("Steep it for four minutes, not five.", goal: "tastings"),
      .passes("Thank you @leithlibrary for a lovely morning.", goal: "tastings"),
      .passes("Half price on all tins until Saturday.", goal: "tastings"),
      .passes("RT @growers: the first flush is in.", goal: "tastings"),
      .passes("Which blend would you take to a desert island?", goal: "tastings"),
    ])
}
