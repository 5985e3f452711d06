import Planning
import PostText

extension Rule {
  static let tooLong = Rule(
    "too-long", .error, practice: 4,
    "Fit the text to the platform that it goes to.",
    source: .notWorking,
    why: "The platform refuses what is over its limit.",
    fix: "Shorten it, or leave that platform out. If yours allows more: platform add NAME --limit N.",
    checks: [
      .draft { draft in
        draft.lengths.compactMap { length in
          guard let overflow = length.overflow else { return nil }
          let over = length.count - length.limit
          return Hit(
            "\(length.count) of \(length.limit) on \(length.platform.name): \(over) \(length.unit) too many.",
            at: overflow..<draft.text.unicodeScalars.count)
        }
      }
    ],
    examples: [
      .triggers(String(repeating: "tea ", count: 70) + "[tea tea]", on: [.x]),
      .triggers(String(repeating: "a", count: 500) + "[b]"),
      .triggers(String(repeating: "茶", count: 140) + "[茶]", on: [.x]),
      .triggers(String(repeating: "c", count: 300) + "[d]", on: [.bluesky]),
      .triggers(String(repeating: "e", count: 60) + "[f]", in: .withLimit(60)),
      .passes(String(repeating: "tea ", count: 70), on: [.x]),
      .passes(String(repeating: "a", count: 500)),
      .passes(String(repeating: "茶", count: 140), on: [.x]),
      .passes(String(repeating: "c", count: 300), on: [.bluesky]),
      .passes(String(repeating: "e", count: 60), in: .withLimit(60)),
    ])
}

extension Plan {
  fileprivate static func withLimit(_ limit: Int) -> Plan {
    var plan = Plan.example
    plan.platforms = [ChosenPlatform(.mastodon, limit: limit)]
    return plan
  }
}
