import Planning

extension Rule {
  public struct NoOutpost: FindingCase {
    public var english: CaseWords { "The plan names no place where you listen to your people." }
  }

  public static let noOutpost = Rule(
    "no-outpost", .advice, practice: 20,
    "Know where to listen, and listen there.",
    source: .fakingIt,
    why: "Who only speaks never hears what people need, what they call it, and who else they ask.",
    fix: "Name a group, a tag or a forum where they talk: outpost add NAME --where PLACE",
    checks: [
      .plan { plan, _ in
        // Where the basics are missing, these come first.
        guard plan.outposts.isEmpty, plan.purpose.isFilledIn, plan.audiences.count > 0 else { return [] }
        return [Hit(NoOutpost())]
      }
    ],
    examples: [
      .triggers(plan: .ready { _ in }, "a tea shop that knows why and for whom, and has no ear"),
      .triggers(plan: .ready { $0.brand = "Leith Dental" }, "a dentist"),
      .triggers(plan: .ready { $0.platforms = [] }, "a plan without a platform, too"),
      .triggers(plan: .ready { $0.audiences.append(Audience("cafés")) }, "two audiences"),
      .triggers(plan: .ready { $0.topics = [Topic("frost")] }, "a topic, and nowhere to hear of it"),
      .passes(plan: .ready { $0.outposts = [Outpost("growers")] }, "a forum where growers talk"),
      .passes(plan: .ready { $0.outposts = [Outpost("#tea", place: "mastodon")] }, "a tag on Mastodon"),
      .passes(plan: .example, "a plan without a purpose: that comes first"),
      .passes(plan: .ready { $0.audiences = [] }, "a plan without an audience: that comes first"),
      .passes(plan: .ready { $0.purpose = "tbd" }, "a purpose that is still to be found"),
    ])
}

extension Plan {
  fileprivate static func ready(_ change: (inout Plan) -> Void) -> Plan {
    var plan = Plan.example
    plan.purpose = "People find out what leaves can do."
    plan.audiences = [Audience("gardeners", wants: "frost dates", looks: "Mastodon")]
    change(&plan)
    return plan
  }
}
