import Planning

extension Rule {
  public struct GoalWithoutTarget: FindingCase {
    public let goals: [String]

    public var english: CaseWords {
      let lack = goals.count == 1 ? "The goal \(goals[0]) has" : "The goals \(goals.listed) have"
      return CaseWords(
        "\(lack) no target.",
        fix: goals.first.map {
          "Say how many of what: goal add \($0.quotedIfNeeded) --measure TEXT --target N"
        })
    }
  }

  public static let goalWithoutTarget = Rule(
    "goal-without-target", .advice, practice: 1,
    "Say how many, so that you can tell when you are there.",
    source: .notWorking,
    why: "A goal without a figure is a wish: nobody can tell whether the posts help it.",
    fix: "Name a measure and a figure: goal add NAME --measure TEXT --target N",
    checks: [
      .plan { plan, _ in
        let names = plan.goals.filter { $0.target == nil }.map(\.name)
        return names.isEmpty ? [] : [Hit(GoalWithoutTarget(goals: names))]
      }
    ],
    examples: [
      .triggers(plan: .aiming(Goal(name: "tastings")), "a goal with nothing but a name"),
      .triggers(
        plan: .aiming(Goal(name: "check-ups", measure: "check-ups booked")), "a goal with a measure alone"),
      .triggers(plan: .aiming(Goal(name: "season", by: .ofExamples)), "a goal with a date alone"),
      .triggers(
        plan: .aiming(Goal(name: "seeds", measure: "orders", by: .ofExamples)),
        "a measure and a date, no figure"),
      .triggers(
        plan: .aiming(Goal(name: "crew", target: 6), Goal(name: "charters")),
        "one goal with a target, one without"),
      .passes(plan: .aiming(Goal(name: "tastings", target: 40)), "forty tastings"),
      .passes(
        plan: .aiming(Goal(name: "check-ups", measure: "check-ups booked", target: 120)),
        "120 check-ups booked"),
      .passes(
        plan: .aiming(Goal(name: "crew", target: 6), Goal(name: "charters", target: 9.5)), "two with a target"
      ),
      .passes(plan: .aiming(Goal(name: "complaints", target: 0)), "no complaint at all"),
      .passes(plan: .aiming(), "no goal, which no-goal speaks of"),
    ])
}

extension Plan {
  /// A plan with these goals.
  static func aiming(_ goals: Goal...) -> Plan { .of("Firth & Daughters") { $0.goals = goals } }
}

extension Day {
  /// A date for a goal, eight weeks after the day of the examples.
  static let ofExamples = Example.today + 56
}
