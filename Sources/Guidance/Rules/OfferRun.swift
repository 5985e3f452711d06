import Planning

extension Rule {
  public enum OfferRun: FindingCase {
    /// Those just before it, the latest first.
    case inRow([KnownPost])
    /// Those of its day and the six before, the latest first, among so many posts.
    case inWeek([KnownPost], of: Int)

    public var english: CaseWords {
      switch self {
      case .inRow(let offers):
        "The \(ordinal(offers.count + 1)) offer in a row: \(inWords(offers))."
      case .inWeek(let offers, let posts):
        "The \(ordinal(offers.count + 1)) offer of \(posts + 1) posts in seven days: \(inWords(offers))."
      }
    }
  }

  public static let offerRun = Rule(
    "offer-run", .warning, practice: 27,
    "Don't let offer follow on offer.",
    source: .missingPoint,
    why: "A feed of offers is a leaflet: people come to talk to each other, and step over it.",
    fix:
      "Post something between that is worth having without buying (help, a question, somebody's work): draft TEXT",
    checks: [
      .draft { draft in
        guard draft.kind == .offer, draft.isKindLikely else { return [] }
        if let row = draft.offersInRow {
          return [Hit(OfferRun.inRow(row), severity: draft.isKindSure ? severity(row) : .advice)]
        }
        guard let (offers, posts) = draft.offersOfWeek else { return [] }
        return [
          Hit(OfferRun.inWeek(offers, of: posts), severity: draft.isKindSure ? severity(offers) : .advice)
        ]
      }
    ],
    examples: [
      .triggers(
        "Gift boxes from £12.", kind: .offer,
        after: .out("Ten per cent off all oolongs.", .offer, daysAgo: 2)
          + .out("Book a tasting for two.", .offer, daysAgo: 1)),
      .triggers(
        "Cut and colour £45 on Mondays.", kind: .offer,
        after: .out("Shampoo, three for two.", .offer, daysAgo: 6)
          + .out("Who likes a fringe?", .talk, daysAgo: 5)
          + .out("Wedding hair, book now.", .offer, daysAgo: 3)),
      .triggers(
        "Last seats for Macbeth.", kind: .offer, inDays: 3,
        after: .scheduled("Two for one on Tuesday.", .offer, inDays: 1)
          + .scheduled("Students pay £5.", .offer, inDays: 2)),
      .triggers(
        "Nur heute: Brezeln für 50 Cent.", kind: .offer,
        after: .out("Stollen jetzt vorbestellen.", .offer, daysAgo: 20)
          + .out("Torten ab 20 Euro.", .offer, daysAgo: 9)),
      .triggers(
        "MOT for £30.", kind: .offer,
        after: .out("Tyres, buy three get four.", .offer, daysAgo: 4)
          + .out("@mo It's ready to collect!", .talk, daysAgo: 3)
          + .out("Oil change £25.", .offer, daysAgo: 2)
          + .out("@jo Yes, until six.", .talk, daysAgo: 1)),
      .passes(
        "Gift boxes from £12.", kind: .offer,
        after: .out("Ten per cent off all oolongs.", .offer, daysAgo: 9)
          + .out("What is in your cup today?", .talk, daysAgo: 1)),
      .passes(
        "Cut and colour £45 on Mondays.", kind: .offer,
        after: .out("Shampoo, three for two.", .offer, daysAgo: 6) + .of([.share: 16])
          + .out("Wedding hair, book now.", .offer, daysAgo: 3)),
      .passes(
        "Last seats for Macbeth.", kind: .offer, inDays: 1,
        after: .scheduled("Two for one on Tuesday.", .offer, inDays: 2)
          + .scheduled("Students pay £5.", .offer, inDays: 3)),
      .passes(
        "How to get a pretzel's shine.", kind: .help,
        after: .out("Stollen jetzt vorbestellen.", .offer, daysAgo: 2)
          + .out("Torten ab 20 Euro.", .offer, daysAgo: 1)),
      .passes(
        "MOT for £30.", kind: .offer,
        after: .out("Tyres, buy three get four.", .offer, daysAgo: 40)
          + .out("Oil change £25.", .offer, daysAgo: 35)),
    ])

  /// What is only judged an offer may be none.
  private static func severity(_ offers: [KnownPost]) -> Severity? {
    offers.allSatisfy { $0.post.kind != nil } ? nil : .advice
  }

  private static func ordinal(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    return number <= words.count ? words[number - 1] : "\(number)th"
  }

  /// The last two of them, the latest first.
  private static func inWords(_ offers: [KnownPost]) -> String {
    offers.prefix(2).map { "\($0.quoted) \($0.whenInWords)" }.joined(separator: ", ")
  }
}

extension Draft {
  /// The offers that come just before it with nothing but replies between them, if there are two or more; the latest
  /// first. Replies are seen by few.
  fileprivate var offersInRow: [KnownPost]? {
    var row: [Int] = []
    for index in earlier {
      let outline = context.neighbours.outlines[index]
      guard isWithin(Self.memory, index), outline.isLikelyOffer || outline.isReply else { break }
      if !outline.isReply { row.append(index) }
    }
    return row.count >= 2 ? posts(row) : nil
  }

  /// The offers of its day and the six before, if there are two or more and they and the draft are more than a fifth of
  /// the posts; and how many posts there were.
  fileprivate var offersOfWeek: (offers: [KnownPost], posts: Int)? {
    var count = 0
    var offers: [Int] = []
    for index in earlier {
      guard isWithin(7, index) else { break }
      let outline = context.neighbours.outlines[index]
      if !outline.isReply { count += 1 }
      if outline.isLikelyOffer { offers.append(index) }
    }
    return offers.count >= 2 && (offers.count + 1) * 5 > count + 1 ? (posts(offers), count) : nil
  }

  private func posts(_ indices: [Int]) -> [KnownPost] { indices.map { context.neighbours.posts[$0] } }
}

extension Neighbours.Outline {
  fileprivate var isLikelyOffer: Bool { kind == .offer && isKindLikely }
}
