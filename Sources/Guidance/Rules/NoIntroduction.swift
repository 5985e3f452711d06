import Planning
import PostText

extension Rule {
  public struct NoIntroduction: FindingCase {
    /// How many people we met in the eight weeks.
    public let people: Int

    public var english: CaseWords {
      "We met \(people) people in eight weeks, and in the last four introduced none of them to another."
    }
  }

  public static let noIntroduction = Rule(
    "no-introduction", .advice, practice: 26,
    "Bring people together who are of use to each other.",
    source: .missingPoint,
    why: "A community is there when its members talk with each other, and not with you alone.",
    fix: "Name two people together in a post or a reply, or note it: engage introduce @ANA @BEN",
    checks: [
      .weeks { review in
        guard review.isRunning, review.isLate, review.people.isKept else { return [] }
        let acquaintances = review.people.acquaintances
        guard acquaintances.all.count >= fewest,
          !acquaintances.introductions.contains(where: { review.lastDay - $0.day < Mix.weeks * 7 })
        else { return [] }
        return [Hit(NoIntroduction(people: acquaintances.all.count))]
      }
    ],
    examples: [
      .triggers(heard: .crowd(of: 6), "six people came, and none was introduced"),
      .triggers(
        heard: .crowd(of: 5),
        engaged: [.example("@b0", .reply, daysAgo: 2), .example("@b1", .thank, daysAgo: 1)],
        "answers, each to one alone"),
      .triggers(
        heard: .crowd(of: 8), engaged: .introduction("@b0", "@b1", daysAgo: 30),
        "an introduction of last month"),
      .triggers(heard: .crowd(of: 5), "a Thursday", on: Example.today - 3),
      .triggers(heard: .crowd(of: 5) + [.example("@ana", .like, daysAgo: 1)], "staff among them"),
      .passes(
        heard: .crowd(of: 6), engaged: .introduction("@b0", "@b1", daysAgo: 3), "two of six were introduced"),
      .passes(heard: .crowd(of: 4), "four people are few"),
      .passes(heard: .crowd(of: 6), "a Wednesday", on: Example.today - 4),
      .passes(heard: [], "a plan that notes nothing of people"),
      .passes(
        heard: .crowd(of: 6), engaged: .introduction("@b0", "@z9", daysAgo: 20),
        "an introduction three weeks ago"),
    ])

  /// Of fewer people none may have anything to say to another.
  private static let fewest = 5
}

extension [Heard] {
  /// So many people who liked something nine days ago, and were thanked.
  fileprivate static func crowd(of count: Int) -> [Heard] {
    (0..<count).map { .example("@b\($0)", .like, daysAgo: 9, .done) }
  }
}

extension [Engagement] {
  fileprivate static func introduction(_ one: String, _ other: String, daysAgo: Int) -> [Engagement] {
    [(one, other), (other, one)].map { who, with in
      var engagement = Engagement.example(who, .introduce, daysAgo: daysAgo)
      engagement.with = [with]
      return engagement
    }
  }
}
