import Planning
import PostText

extension Rule {
  public struct SameVoice: FindingCase {
    /// An account, or a site.
    public let voice: String
    /// Those that it is in, the latest first.
    public let shares: [KnownPost]
    /// How many shares were looked at.
    public let among: Int

    public var english: CaseWords {
      let dates = shares.prefix(3).map { "\($0.quoted) (\($0.date))" }.joined(separator: ", ")
      return "\(voice) is in \(shares.count) of the \(among) shares before it: \(dates)."
    }
  }

  public static let sameVoice = Rule(
    "same-voice", .advice, practice: 34,
    "Lend your stage to many, not always to the same one.",
    source: .quietObservers,
    why: "Whoever always passes on one voice turns it into an advertisement, and leaves others unheard.",
    fix: "Share somebody whom your readers don't know yet, and let this one wait a week: schedule POST +7d",
    checks: [
      .draft { draft in
        guard draft.kind.isAboutOthers else { return [] }
        let shares = draft.lastShares
        guard shares.count == Draft.lastSharesCount else { return [] }
        return draft.voices.compactMap { draft.hit($0, among: shares) }.prefix(1).map(\.self)
      }
    ],
    examples: [
      .triggers(
        "What frost does to a leaf, by [@growers]: https://growers.example.org/leaf",
        after: .shared(by: ["@growers", "@minarao", "@growers", "@growers", "@leithlibrary"])),
      .triggers(
        "RT [@minarao]: the gulls are back",
        after: .shared(by: ["@minarao", "@minarao", "@minarao", "@a", "@b"])),
      .triggers(
        "Brücken, die singen. Großartig! [https://engineers.example.org/bridges]", kind: .share,
        after: .shared(by: [
          "https://engineers.example.org/1", "@muehle", "https://www.engineers.example.org/2",
          "http://engineers.example.org/3", "@kiln",
        ])),
      .triggers(
        "Look at this kiln, photo by [@Kiln]", kind: .share,
        after: .shared(by: ["@kiln@clay.example", "@kiln", "@oven", "@KILN", "@kiln"])),
      .triggers(
        "Her third chapter: [@novelist] on rain", kind: .share, inDays: 1,
        after: .shared(by: ["@poet", "@novelist", "@novelist", "@poet"])
          + .scheduled("And one more from @novelist", .share, inDays: 0)),
      .passes(
        "What frost does to a leaf, by @growers: https://growers.example.org/leaf",
        after: .shared(by: ["@growers", "@minarao", "@growers", "@radio", "@leithlibrary"])),
      .passes("RT @minarao: the gulls are back", after: .shared(by: ["@minarao", "@minarao", "@minarao"])),
      .passes(
        "Brücken, die singen. Großartig! https://bit.ly/bruecke", kind: .share,
        after: .shared(by: ["https://bit.ly/1", "https://bit.ly/2", "https://bit.ly/3", "@a", "@b"])),
      .passes(
        "Look at @acmetea's kettle, photo by @oven", kind: .share,
        after: .shared(by: ["@kiln for @acmetea", "@a for @acmetea", "@b for @acmetea", "@c", "@d"])),
      .passes(
        "@novelist How lovely, thank you!", kind: .talk,
        after: .shared(by: ["@poet", "@novelist", "@novelist", "@poet", "@novelist"])),
    ])
}

extension Draft {
  static let lastSharesCount = 5
  private static let most = 3

  /// Indices of the last shares and boosts of four weeks before it, the latest first.
  fileprivate var lastShares: [Int] {
    var shares: [Int] = []
    for index in earlier where context.neighbours.outlines[index].kind.isAboutOthers {
      guard shares.count < Self.lastSharesCount, isWithin(Self.memory, index) else { break }
      shares.append(index)
    }
    return shares
  }

  /// The accounts of others that it names; without one, the sites of others that it leads to.
  fileprivate var voices: [(name: String, at: Entity)] {
    let marks = context.judge.marks
    let accounts = zip(entities.mentions.map { FingerprintScanner.account($0.text) }, entities.mentions)
      .filter { !marks.isFamily($0.0) }
    if !accounts.isEmpty { return accounts.map { ($0, $1) } }
    return entities.links.compactMap { link in
      guard let page = LinkPage(link.text), !marks.owns(link.text), !LinkHosts.tellNothing(page.host) else {
        return nil
      }
      return (page.host, link)
    }
  }

  fileprivate func hit(_ voice: (name: String, at: Entity), among shares: [Int]) -> Hit? {
    let neighbours = context.neighbours
    let found = shares.filter { neighbours.fingerprints[$0].speaks(voice.name) }.map { neighbours.posts[$0] }
    guard found.count >= Self.most else { return nil }
    return Hit(
      Rule.SameVoice(voice: voice.name, shares: found, among: shares.count), at: voice.at.range)
  }
}

extension Fingerprint {
  fileprivate func speaks(_ name: String) -> Bool {
    accounts.contains(name) || pages.contains { $0.host == name }
  }
}

extension [Post] {
  /// A share of each of those a day, the last one on the day before the example's.
  fileprivate static func shared(by voices: [String]) -> [Post] {
    voices.enumerated().flatMap { index, voice in
      [Post].out("Worth a look: \(voice)", .share, daysAgo: voices.count - index)
    }
  }
}
