import Planning
import PostText

extension Rule {
  public struct PlatformWithoutReason: FindingCase {
    public let platforms: [Platform]

    public var english: CaseWords {
      CaseWords(
        "It isn't said why the plan is on \(platforms.map(\.name).listed).",
        fix: (platforms.first?.rawValue).map {
          "Say who of your people is there: platform add \($0) --because TEXT. If nobody is: platform remove \($0)"
        })
    }
  }

  public static let platformWithoutReason = Rule(
    "platform-without-reason", .advice, practice: 3,
    "Say why you are on each platform: who of your people is there.",
    source: .notWorking,
    why: "A platform that was chosen because it is there is the first to be neglected.",
    fix:
      "Say who of your people is there: platform add NAME --because TEXT. If nobody is: platform remove NAME",
    checks: [
      .plan { plan, _ in
        let bare = plan.platforms.filter { !$0.reason.isFilledIn }.map(\.platform)
        return bare.isEmpty ? [] : [Hit(PlatformWithoutReason(platforms: bare))]
      }
    ],
    examples: [
      .triggers(plan: .example, "a tea shop on Mastodon, for no reason given"),
      .triggers(plan: .on([.facebook, .instagram]), "a hairdresser on two, for no reason given"),
      .triggers(plan: .on([.linkedin], because: " "), "an engineers' office with a blank reason"),
      .triggers(plan: .on([.tiktok], because: "todo"), "a theatre whose reason is still to do"),
      .triggers(
        plan: .of("Tay Seeds") {
          $0.platforms = [
            ChosenPlatform(.mastodon, reason: "growers answer there"), ChosenPlatform(.pinterest),
          ]
        }, "a seed merchant with a reason for one of two"),
      .passes(
        plan: .on([.mastodon], because: "the growers we learn from answer there"), "growers who answer"),
      .passes(
        plan: .on([.instagram], because: "brides look for flowers there"), "brides who look for flowers"),
      .passes(plan: .on([.linkedin], because: "Architekten fragen uns dort"), "a reason in German"),
      .passes(plan: .on([.youtube, .x], because: "asked our guests: most look there"), "two with a reason"),
      .passes(plan: .on([]), "none chosen yet"),
    ])
}
