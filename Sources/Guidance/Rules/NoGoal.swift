import Planning

extension Rule {
  static let noGoal = Rule(
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
          return draft.id != nil ? [Hit("It serves no goal, and the plan has none yet.")] : []
        }
        return [Hit("It names no goal. The plan has: \(draft.context.goalNames).")]
      },
      .plan { plan, _ in
        guard plan.goals.isEmpty else { return [] }
        return [
          Hit(
            "The plan has no goal.", severity: .warning,
            fix: "Say what the posts are for: goal add NAME --measure TEXT --target N --by DATE")
        ]
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
