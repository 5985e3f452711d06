import Planning

extension Rule {
  public struct VanityGoal: FindingCase {
    public let goal: String
    public let measure: String?
    /// What is counted, such as `followers`.
    public let counted: String

    public var english: CaseWords {
      let quoted = measure.map { ": “\($0.firstWords(40))”" } ?? ""
      return CaseWords(
        "The goal \(goal) counts \(counted)\(quoted).",
        fix:
          "Count what people do with you: goal add \(goal.quotedIfNeeded) --measure \"replies from customers\""
      )
    }
  }

  public static let vanityGoal = Rule(
    "vanity-goal", .warning, practice: 10,
    "Aim at what people do with you, not at how many of them a counter shows.",
    source: .notWorking,
    why: "Such a number can be bought, begged and traded, and rises while nobody answers, comes or buys.",
    fix: "Count what people do with you, such as replies, visits or bookings: goal add NAME --measure TEXT",
    checks: [
      .plan { plan, _ in
        plan.goals.compactMap { goal in
          VanityMeasure(goal.measure ?? goal.name).map {
            Hit(VanityGoal(goal: goal.name, measure: goal.measure, counted: $0.word))
          }
        }
      }
    ],
    examples: [
      .triggers(plan: .counting("Instagram followers"), "a baker who counts Instagram followers"),
      .triggers(plan: .counting("likes per post"), "a florist who counts likes per post"),
      .triggers(plan: .counting("number of video views"), "a driving school that counts video views"),
      .triggers(plan: .counting("monthly LinkedIn impressions"), "a law firm that counts impressions"),
      .triggers(plan: .counting("shares and comments"), "a charity that counts shares and comments"),
      .triggers(plan: .counting("YouTube subscribers"), "a luthier who counts YouTube subscribers"),
      .triggers(plan: .counting("follower growth on TikTok"), "a gym that counts how its following grows"),
      .triggers(plan: .aiming(Goal(name: "10k-followers")), "a goal called 10k-followers"),
      .passes(plan: .counting("newsletter subscribers"), "a baker who counts newsletter subscribers"),
      .passes(plan: .counting("replies from customers"), "a florist who counts replies from customers"),
      .passes(plan: .counting("community shares sold"), "a village shop that sells community shares"),
      .passes(plan: .counting("shares in the orchard"), "an orchard that sells shares in itself"),
      .passes(
        plan: .counting("followers who came to a taster class"), "a gym whose followers come to a class"),
      .passes(plan: .counting("dental impressions taken"), "a dentist who takes impressions"),
      .passes(plan: .counting("house viewings booked"), "an estate agent who counts viewings"),
      .passes(plan: .counting("reviews by guests"), "a hotel that counts its guests' reviews"),
      .passes(
        plan: .aiming(Goal(name: "followers", measure: "bookings by people who found us there")),
        "a goal called followers that counts bookings"),
    ])
}

extension Plan {
  fileprivate static func counting(_ measure: String) -> Plan {
    .aiming(Goal(name: "spring", measure: measure, target: 500, by: .ofExamples))
  }
}
