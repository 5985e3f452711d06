import Planning
import PostText

extension Rule {
  public struct OffPlatform: FindingCase {
    public let platform: Platform
    public let chosen: [Platform]

    public var english: CaseWords {
      "\(platform.name) is none of the platforms that the plan has chosen: \(chosen.map(\.rawValue).joined(separator: ", "))."
    }
  }

  public static let offPlatform = Rule(
    "off-platform", .warning, practice: 3,
    "Keep to the few platforms where your people are.",
    source: .notWorking,
    why: "Each further platform thins out the time for those that you have chosen.",
    fix: "Leave the platform out, or choose it, and say why you are there: platform add NAME --because TEXT",
    checks: [
      .draft { draft in
        let chosen = draft.plan.platforms.map(\.platform)
        let others = draft.platforms.filter { !chosen.contains($0) }
        guard !chosen.isEmpty, !others.isEmpty else { return [] }
        return others.map { Hit(OffPlatform(platform: $0, chosen: chosen)) }
      }
    ],
    examples: [
      .triggers("Steep it for four minutes.", on: [.x]),
      .triggers("Steep it for four minutes.", on: [.mastodon, .facebook]),
      .triggers("A video of our kettles.", on: [.youtube]),
      .triggers("Who picks the tea? Meet Ana.", on: [.linkedin, .mastodon]),
      .triggers("Our tins, photographed at dawn.", on: [.pinterest]),
      .passes("Steep it for four minutes.", on: [.mastodon]),
      .passes("Steep it for four minutes.", on: []),
      .passes("Is anybody still on X? Ask on facebook.", on: [.mastodon]),
      .passes("A video of our kettles: https://youtube.com/watch?v=1", on: [.mastodon]),
      .passes(
        "Anything goes before the plan has chosen.", on: [.x], in: Plan(brand: "Acme Tea", zone: "UTC")),
    ])
}
