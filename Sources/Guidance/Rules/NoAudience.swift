import Planning

extension Rule {
  public struct NoAudience: FindingCase {
    /// Those that the plan has.
    public let audiences: [String]

    public var english: CaseWords {
      "It doesn't say whom it is for. The plan has: \(audiences.joined(separator: ", "))."
    }
  }

  public static let noAudience = Rule(
    "no-audience", .advice, practice: 8,
    "Know whom a post is for before you write it.",
    source: .notWorking,
    why: "What is meant for everybody makes nobody more able or better off.",
    fix:
      "Say whom it is for: aim POST --for NAME, or draft --for NAME TEXT. If it is for none of them, leave it out.",
    checks: [
      .draft { draft in
        let audiences = draft.plan.audiences
        guard draft.audience == nil, !audiences.isEmpty else { return [] }
        return [Hit(NoAudience(audiences: audiences.map(\.name)))]
      }
    ],
    examples: [
      .triggers("Steep it for four minutes, not five.", in: .withAudiences),
      .triggers("Half price on all tins until Saturday.", kind: .offer, in: .withAudiences),
      .triggers("RT @growers: the first flush is in.", in: .withAudiences),
      .triggers("Which cup would you take to a desert island?", goal: "tastings", in: .withAudiences),
      .triggers("「一番茶」が届きました。", in: .withAudiences),
      .passes("Steep it for four minutes, not five.", for: "home", in: .withAudiences),
      .passes("Half price on all tins until Saturday.", kind: .offer, for: "cafes", in: .withAudiences),
      .passes("RT @growers: the first flush is in.", for: "cafes", in: .withAudiences),
      .passes(
        "Which cup would you take to a desert island?", goal: "tastings", for: "home", in: .withAudiences),
      .passes("Steep it for four minutes, not five."),
    ])
}

extension Plan {
  fileprivate static let withAudiences: Plan = {
    var plan = Plan.example
    plan.audiences = [
      Audience("home", wants: "a better cup at breakfast"),
      Audience("cafes", wants: "a tea that sells itself"),
    ]
    return plan
  }()
}
