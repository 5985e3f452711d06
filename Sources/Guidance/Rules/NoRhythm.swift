import Planning
import PostText

extension Rule {
  public struct NoRhythm: FindingCase {
    public let platforms: [Platform]

    public var english: CaseWords {
      CaseWords(
        "It isn't said how many posts a week are intended on \(platforms.map(\.name).listed).",
        fix: platforms.first.map { "Say how many you can keep up: platform add \($0.rawValue) --rhythm N" })
    }
  }

  public static let noRhythm = Rule(
    "no-rhythm", .advice, practice: 5,
    "Decide how often you want to be heard on each platform.",
    source: .notWorking,
    why: "Those who succeed keep at it, and neglect is only seen beside something that was intended.",
    fix: "Say how many posts a week you can keep up: platform add NAME --rhythm N",
    checks: [
      .plan { plan, _ in
        let bare = plan.platforms.filter { ($0.rhythm ?? 0) < 1 }.map(\.platform)
        return bare.isEmpty ? [] : [Hit(NoRhythm(platforms: bare))]
      }
    ],
    examples: [
      .triggers(plan: .example, "a tea shop on Mastodon, as often as it comes"),
      .triggers(plan: .on([.facebook, .instagram]), "a hairdresser on two, as often as it comes"),
      .triggers(plan: .on([.linkedin], because: "architects ask us there"), "a reason and no rhythm"),
      .triggers(plan: .on([.youtube], rhythm: 0), "a theatre that intends no post at all"),
      .triggers(
        plan: .of("Tay Seeds") {
          $0.platforms = Plan.on([.mastodon], rhythm: 5).platforms + [ChosenPlatform(.pinterest)]
        }, "a seed merchant with a rhythm for one of two"),
      .passes(plan: .on([.mastodon], rhythm: 7), "a post a day"),
      .passes(plan: .on([.youtube], rhythm: 1), "a video a week"),
      .passes(plan: .on([.facebook, .instagram], rhythm: 3), "three a week on each of two"),
      .passes(plan: .on([.linkedin], because: "architects ask us there", rhythm: 2), "a reason and a rhythm"),
      .passes(plan: .on([]), "none chosen yet"),
    ])
}
