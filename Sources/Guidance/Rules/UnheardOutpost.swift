import Planning
import PostText

extension Rule {
  public struct UnheardOutpost: FindingCase {
    /// The one that was left alone longest.
    public let name: String
    public let days: Int
    /// How many others are like this.
    public let others: Int

    public var english: CaseWords {
      let rest = others == 0 ? "" : " \(others.of("other")) \(others.form("is", "are")) like this."
      return CaseWords(
        "Nobody has listened at \(name) for \(days.of("day")).\(rest)",
        fix: "Look in there, like something, and note it: listened \(name.quotedIfNeeded) TEXT")
    }
  }

  public static let unheardOutpost = Rule(
    "unheard-outpost", .advice, practice: 20,
    "Listen where you said that you would.",
    source: .fakingIt,
    why: "Ears that are put up and never used hear as little as none.",
    fix: "See when each was heard last: outpost list",
    checks: [
      .weeks { review in
        guard review.isRunning else { return [] }
        let unheard = review.plan.outposts.compactMap { outpost in
          outpost.silence(on: review.lastDay).map { (name: outpost.name, days: $0) }
        }.filter { $0.days >= longest }.sorted { $0.days > $1.days }
        guard let first = unheard.first else { return [] }
        return [Hit(UnheardOutpost(name: first.name, days: first.days, others: unheard.count - 1))]
      }
    ],
    examples: [
      .triggers(weeks: [], "a growers' forum, last heard eight days ago", in: .listening(daysAgo: 8)),
      .triggers(weeks: [], "a forum, last heard a month ago", in: .listening(daysAgo: 30)),
      .triggers(weeks: [], "a forum that was chosen nine days ago and never heard", in: .listening(since: 9)),
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...6), "posts each day, and no ear", in: .listening(daysAgo: 14)),
      .triggers(
        weeks: [], "a Monday, eight days after the last time", in: .listening(daysAgo: 14),
        on: Example.today - 6),
      .passes(weeks: [], "a forum, heard today", in: .listening(daysAgo: 0)),
      .passes(weeks: [], "a forum, heard a week ago", in: .listening(daysAgo: 7)),
      .passes(weeks: [], "a forum that was chosen today", in: .listening(since: 0)),
      .passes(weeks: [], "a plan without a place to listen"),
      .passes(
        weeks: .out(.share, onDaysAgo: 0...6), "posts each day, and an ear", in: .listening(daysAgo: 2)),
    ])

  /// Once a week, and a day.
  private static let longest = 8
}

extension Plan {
  fileprivate static func listening(daysAgo days: Int? = nil, since: Int? = nil) -> Plan {
    var outpost = Outpost(
      "growers", place: "https://growers.example.org", since: since.map { Example.today - $0 })
    if let days { outpost.note([Outpost.Listening(on: Example.today - days, note: "Frost is late.")]) }
    var plan = Plan.example
    plan.outposts = [outpost]
    return plan
  }
}
