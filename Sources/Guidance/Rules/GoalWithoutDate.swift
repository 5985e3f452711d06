import Planning

extension Rule {
  public struct GoalWithoutDate: FindingCase {
    public let goals: [String]

    public var english: CaseWords {
      let lack = goals.count == 1 ? "The goal \(goals[0]) has" : "The goals \(goals.listed) have"
      return CaseWords(
        "\(lack) no date.", fix: goals.first.map { "Say by when: goal add \($0.quotedIfNeeded) --by DATE" })
    }
  }

  public static let goalWithoutDate = Rule(
    "goal-without-date", .advice, practice: 1,
    "Say by when.",
    source: .notWorking,
    why: "What may happen at any time is put off, and no week can be behind.",
    fix: "Set a date: goal add NAME --by DATE",
    checks: [
      .plan { plan, _ in
        let names = plan.goals.filter { $0.by == nil }.map(\.name)
        return names.isEmpty ? [] : [Hit(GoalWithoutDate(goals: names))]
      }
    ],
    examples: [
      .triggers(plan: .aiming(Goal(name: "tastings", target: 40)), "forty tastings, some day"),
      .triggers(plan: .aiming(Goal(name: "repairs")), "a goal with nothing but a name"),
      .triggers(
        plan: .aiming(Goal(name: "check-ups", measure: "check-ups booked", target: 120)),
        "a measure and a figure"),
      .triggers(
        plan: .aiming(Goal(name: "crew", target: 6, by: .ofExamples), Goal(name: "charters", target: 9)),
        "one goal with a date, one without"),
      .triggers(
        plan: .aiming(Goal(name: "mentors", measure: "retired teachers who answer our students")),
        "a measure alone"),
      .passes(plan: .aiming(Goal(name: "tastings", target: 40, by: .ofExamples)), "a target with a date"),
      .passes(plan: .aiming(Goal(name: "season", by: .ofExamples)), "a date alone, which has no target"),
      .passes(
        plan: .aiming(Goal(name: "last year", target: 6, by: Example.today - 40)), "a date that is past"),
      .passes(
        plan: .aiming(
          Goal(name: "crew", target: 6, by: .ofExamples), Goal(name: "charters", target: 9, by: .ofExamples)),
        "two goals with a date"),
      .passes(plan: .aiming(), "no goal, which no-goal speaks of"),
    ])
}
