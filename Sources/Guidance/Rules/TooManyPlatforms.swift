import Planning
import PostText

extension Rule {
  public struct TooManyPlatforms: FindingCase {
    public let platforms: [Platform]
    /// The one to leave first.
    public let weakest: Platform

    public var english: CaseWords {
      CaseWords(
        "The plan is on \(platforms.count) platforms: \(platforms.map(\.name).sorted().joined(separator: ", ")).",
        fix: "Keep those where your people are, and leave the others: platform remove \(weakest.rawValue)")
    }
  }

  public static let tooManyPlatforms = Rule(
    "too-many-platforms", .advice, practice: 3,
    "Be on few platforms, and be there properly.",
    source: .notWorking,
    why:
      "Each platform wants posts that suit it and an answer the same day; beyond four, each gets what is left over.",
    fix: "Keep those where your people are, and leave the others: platform remove NAME",
    checks: [
      .plan { plan, _ in
        guard plan.platforms.count > most,
          let weakest = plan.platforms.first(where: { !$0.reason.isFilledIn }) ?? plan.platforms.last
        else { return [] }
        return [
          Hit(TooManyPlatforms(platforms: plan.platforms.map(\.platform), weakest: weakest.platform))
        ]
      }
    ],
    examples: [
      .triggers(plan: .on([.x, .threads, .bluesky, .mastodon, .linkedin]), "a consultancy on five"),
      .triggers(
        plan: .on([.facebook, .instagram, .tiktok, .pinterest, .youtube, .threads]), "a florist on six"),
      .triggers(plan: .on(Platform.allCases), "a start-up on all there are"),
      .triggers(
        plan: .on([.mastodon, .bluesky, .x, .linkedin, .youtube], because: "people are there"),
        "a theatre on five, each with a reason"),
      .triggers(
        plan: .on([.facebook, .instagram, .threads, .tiktok, .youtube], rhythm: 1),
        "a garage on five, with one post a week on each"),
      .passes(plan: .on([.mastodon]), "a tea shop on one"),
      .passes(plan: .on([.facebook, .instagram]), "a hairdresser on two"),
      .passes(plan: .on([.linkedin, .youtube, .x]), "an engineers' office on three"),
      .passes(plan: .on([.mastodon, .bluesky, .threads, .instagram]), "a publisher on four"),
      .passes(plan: .on([]), "none chosen yet"),
    ])

  /// Twelve posts a week at three each, and as many conversations, are what one person keeps up beside other work.
  private static let most = 4
}

extension Plan {
  static func on(_ platforms: [Platform], because reason: String? = nil, rhythm: Int? = nil) -> Plan {
    .of("Firth & Daughters") { plan in
      plan.platforms = platforms.map { platform in
        var chosen = ChosenPlatform(platform, reason: reason)
        chosen.rhythm = rhythm
        return chosen
      }
    }
  }
}
