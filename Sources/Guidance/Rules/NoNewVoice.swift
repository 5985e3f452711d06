import Planning
import PostText

extension Rule {
  public struct NoNewVoice: FindingCase {
    public struct Voice: Hashable, Sendable {
      public let name: String
      public let shares: Int
    }

    /// The most frequent first.
    public let voices: [Voice]
    public let isWeekOver: Bool

    public var english: CaseWords {
      let counts = voices.map { $0.shares > 1 ? "\($0.name) (\($0.shares))" : $0.name }
      return
        "Everybody shared \(thisWeek(isOver: isWeekOver)) was shared in the three weeks before, too: \(counts.listed)."
    }
  }

  public static let noNewVoice = Rule(
    "no-new-voice", .advice, practice: 34,
    "Lift up voices that your readers haven't heard from you yet.",
    source: .quietObservers,
    why: "Who only ever shares the same few becomes their echo, and those who need to be heard stay unheard.",
    fix: "Look for one person you have never shared, and note it: record share TEXT",
    checks: [
      .weeks { review in
        guard review.isLate else { return [] }
        let own = review.judge.marks
        let voices = review.posts.filter(\.kind.isAboutOthers).map { $0.voices(own) }
        let named = voices.filter { !$0.isEmpty }
        // A share that names nobody may well be of somebody new.
        guard named.count >= fewest, named.count * 5 >= voices.count * 4 else { return [] }
        let known = review.recent.dropLast(review.posts.count).reduce(into: Set<String>()) { known, post in
          if post.kind.isAboutOthers { known.formUnion(post.voices(own)) }
        }
        guard named.allSatisfy(known.isSuperset) else { return [] }
        let counts = named.joined().counted.map { NoNewVoice.Voice(name: $0, shares: $1) }
        return [Hit(NoNewVoice(voices: counts, isWeekOver: review.isOver))]
      }
    ],
    examples: [
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...20, "On frost, by @growers"), "always the same grower"),
      .triggers(
        weeks: .out(.boost, onDaysAgo: 0...20, "RT @portofleith: Bridge closed till noon"),
        "a ferry line and its port",
        in: .on([.x])),
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...25, "Read this: https://news.example.org/trade"),
        "a broker with one newspaper"),
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...12, "By @ana_reads")
          + .out(.share, onDaysAgo: [1, 4, 9], "By @tom_reads"),
        "a publisher between two reviewers", in: .on([.mastodon])),
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...15, "Lovely: @Growers")
          + .out(.share, onDaysAgo: [2], "A photograph of dawn"),
        "one share of many names nobody"),
      .passes(
        weeks: .out(.share, onDaysAgo: 0...20, "On frost, by @growers")
          + .out(.share, onDaysAgo: [3], "By @newcomer"),
        "one newcomer"),
      .passes(
        weeks: .out(.share, onDaysAgo: 0...20, "On frost, by @growers")
          + .out(.share, onDaysAgo: [5], "@newcomer and @growers on frost"),
        "somebody new beside the same grower"),
      .passes(
        weeks: .out(.share, onDaysAgo: [0, 2, 8, 9], "On frost, by @growers"), "two shares are too few to say"
      ),
      .passes(
        weeks: .out(.share, onDaysAgo: 0...6, "On frost, by @growers"), "nothing before to compare with"),
      .passes(
        weeks: .out(.share, onDaysAgo: 0...20, "The forge by the bridge, at dusk"), "shares that name nobody"),
      .passes(
        weeks: .out(.share, onDaysAgo: 4...20, "On frost, by @growers"), "a Wednesday", on: Example.today - 4),
    ])

  private static let fewest = 5
}

extension KnownPost {
  /// Whose work it shares: the accounts that it names or, where it names none, the sites that it leads to.
  fileprivate func voices(_ own: OwnMarks) -> Set<String> {
    let entities = post.entities
    let accounts = entities.mentions.map { $0.text.lowercased() }.filter { !own.isFamily($0) }
    guard accounts.isEmpty else { return Set(accounts) }
    let links = entities.links.filter { !own.owns($0.text) }.compactMap { LinkAddress($0.text)?.host }
    return Set(links.filter { !LinkHosts.tellNothing($0) })
  }
}
