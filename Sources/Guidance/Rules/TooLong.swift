import Planning
import PostText

extension Rule {
  public struct TooLong: FindingCase {
    public let breach: Breach
    /// The whole length, on that platform.
    public let length: Length
    /// The character that is not taken; empty where it is something else that is too much.
    public let words: String

    public var english: CaseWords { CaseWords(breach.message(length, words)) }
  }

  /// What is too long for one post goes out as several.
  public struct GoesAsThread: FindingCase {
    public let breach: Breach
    public let platform: Platform
    public let parts: Int

    public var english: CaseWords {
      CaseWords(
        "\(breach.count) of \(breach.limit) on \(platform.name): goes as a thread of \(parts).",
        fix: "See the parts with: show POST --thread")
    }
  }

  /// One part of a thread that its writer has numbered.
  public struct PartTooLong: FindingCase {
    public let part: Int
    public let parts: Int
    public let platform: Platform
    public let count: Int
    public let limit: Int

    public var english: CaseWords {
      CaseWords(
        "Part \(part) of \(parts) has \(count) of \(limit) on \(platform.name).",
        fix: "Shorten it, or leave out the numbers: then the planner parts the text.")
    }
  }

  public static let tooLong = Rule(
    "too-long", .error, practice: 4,
    "Fit the post to what the platform takes.",
    source: .notWorking,
    why: "The platform refuses what is over its limits, or cuts it off.",
    fix: "Shorten it, or leave that platform out. If yours takes more: platform add NAME --limit N",
    checks: [
      .draft { draft in
        draft.measures.flatMap { measure in
          measure.breaches.isEmpty ? [] : draft.hits(onBreachesOf: measure)
        }
      }
    ],
    examples: [
      .triggers(String(repeating: "tea ", count: 70) + "[tea tea]", on: [.x]),
      .triggers(String(repeating: "a", count: 500) + "[b]"),
      .triggers(String(repeating: "茶", count: 140) + "[茶]", on: [.x]),
      .triggers(String(repeating: "c", count: 300) + "[d]", on: [.bluesky]),
      .triggers(String(repeating: "e", count: 60) + "[f]", in: .withLimit(60)),
      .triggers("Six teas: #green #black #white #red #blue [#yellow]", on: [.instagram]),
      .triggers("1/2 One tea.\n2/2 " + String(repeating: "tea ", count: 80), on: [.x]),
      .passes("Five teas: #green #black #white #red #blue", on: [.instagram]),
      .passes(String(repeating: "tea ", count: 70), on: [.x]),
      .passes(String(repeating: "a", count: 500)),
      .passes(String(repeating: "茶", count: 140), on: [.x]),
      .passes(String(repeating: "c", count: 300), on: [.bluesky]),
      .passes(String(repeating: "e", count: 60), in: .withLimit(60)),
    ])
}

extension Draft {
  /// What of a text breaks limits that a thread does not have.
  private static let ofLength: Set<Breach.Kind> = [.length, .lengthAsWritten, .bytes, .bytesAsWritten]

  fileprivate func hits(onBreachesOf measure: Measure) -> [Hit] {
    let thread = hitOnThread(measure)
    let breaches = measure.breaches.filter { thread == nil || !Self.ofLength.contains($0.kind) }
    return (thread ?? [])
      + breaches.map { breach in
        let words = breach.kind == .character ? self.words(breach.range) : ""
        return Hit(
          Rule.TooLong(breach: breach, length: measure.length, words: words), at: breach.range,
          severity: breach.isRefused ? nil : .warning)
      }
  }

  /// - Returns: nil where it goes out as one post, or can't as several.
  private func hitOnThread(_ measure: Measure) -> [Hit]? {
    let platform = measure.length.platform
    let limits = context.limits[platform.place]
    guard platform.hasThreads,
      let breach = measure.breaches.first(where: { Self.ofLength.contains($0.kind) }),
      limits.threads || ThreadParts.areMeant(by: text)
    else { return nil }
    if let thread = ThreadParts(text, limits: limits) {
      let found = Rule.GoesAsThread(breach: breach, platform: platform, parts: thread.parts.count)
      return [Hit(found, severity: .advice)]
    }
    let numbered = ThreadParts.numbered(in: text)
    let tooLong = numbered.indices.compactMap { index -> Hit? in
      let length = Reading(numbered[index]).length(limits)
      guard !length.fits else { return nil }
      return Hit(
        Rule.PartTooLong(
          part: index + 1, parts: numbered.count, platform: platform, count: length.count, limit: length.limit
        ))
    }
    return tooLong.isEmpty ? nil : tooLong
  }
}

extension Plan {
  fileprivate static func withLimit(_ limit: Int) -> Plan {
    var plan = Plan.example
    plan.platforms = [ChosenPlatform(.mastodon, limit: limit)]
    return plan
  }
}

extension Breach {
  fileprivate func message(_ length: Length, _ words: String) -> String {
    let name = length.platform.name
    return switch kind {
    case .length, .title: "\(count) of \(limit) on \(name): \(length.unit.spoken(count - limit)) too many."
    case .lengthAsWritten:
      "\(count) of \(limit) as written: \(name)’s app shortens links and counts \(length.count), other tools may not."
    case .bytesAsWritten:
      "\(count) of \(limit) bytes on \(name) as written: its app shortens links, other tools may not."
    case .bytes where !isRefused:
      "\(count) bytes in UTF-8, and \(name) has refused texts of more than \(limit)."
    case .bytes: "\(count) of \(limit) bytes on \(name): \(count - limit) too many."
    case .links: "\(count.of("link")), and \(name) takes \(limit)."
    case .hashtags: "\(count.of("hashtag")), and \(name) takes \(limit)."
    case .linkLength: "A link of \(count) characters, and \(name) takes \(limit)."
    case .character: "\(name) takes no “\(words)”."
    }
  }
}

extension Limits.Unit {
  /// So many of it, in a manager's words.
  fileprivate func spoken(_ count: Int) -> String {
    switch self {
    case .weighted: "\(count.of("character")), as X counts them,"
    case .graphemes, .characters: count.of("character")
    case .bytes: count.of("byte")
    case .utf16: "\(count) \(rawValue)"
    }
  }
}
