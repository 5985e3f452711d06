import Planning

extension Rule {
  public struct DailySelf: FindingCase {
    public let other: KnownPost
    /// From the draft to the other post: -1, 0 or 1.
    public let days: Int

    public var english: CaseWords {
      let distance = days < 0 ? "the day before" : days == 0 ? "the same day" : "the day after"
      return "About us once more: \(other.inWords), \(distance)."
    }
  }

  public static let dailySelf = Rule(
    "daily-self", .advice, practice: 16,
    "Talk about yourselves now and then, but not day after day.",
    source: .illusion,
    why: "Once in a while people like to hear from you; daily, you are a loudspeaker.",
    fix: "Share somebody's work, help or ask in between, and put it off by a few days: schedule POST +3d",
    checks: [
      .draft { draft in
        guard draft.kind.isAboutUs, draft.isAboutUsLikely else { return [] }
        guard let (other, days) = draft.aboutUsBefore ?? draft.aboutUsAfter else { return [] }
        return [Hit(DailySelf(other: other, days: days))]
      }
    ],
    examples: [
      .triggers(
        "Our autumn blend is in.", kind: .story,
        after: .out("We painted the shop front.", .story, daysAgo: 1)),
      .triggers(
        "Half price on winter tyres until Friday.", kind: .offer,
        after: .out("Our mechanics passed their hybrid exams.", .story, daysAgo: 0)),
      .triggers(
        "The dentist's new chair has arrived!", kind: .story,
        after: .scheduled("Whitening for £99, all of March.", .offer, inDays: 1)),
      .triggers(
        "Two rooms left for the regatta.", kind: .offer,
        after: .of([.share: 20]) + .out("Breakfast is included from May.", .offer, daysAgo: 1)),
      .triggers(
        "Unser neues Lager ist fertig.", kind: .story,
        after: .out("Wir suchen einen Fahrer.", .story, daysAgo: 1)
          + .out("Wie Kaffee klingt, von @roesterei", .share, daysAgo: 0)),
      .triggers(
        "Our choir sings at the station.", kind: .story, inDays: 2,
        after: .scheduled("Tickets for the choir: £4.", .offer, inDays: 1)),
      .passes(
        "Our autumn blend is in.", kind: .story,
        after: .out("We painted the shop front.", .story, daysAgo: 2)),
      .passes(
        "How to read a tyre's age from its side.", kind: .help,
        after: .out("Half price on winter tyres until Friday.", .offer, daysAgo: 1)),
      .passes(
        "The dentist's new chair has arrived!", kind: .story,
        after: .scheduled("Whitening for £99, all of March.", .offer, inDays: 2)),
      .passes("Two rooms left for the regatta.", kind: .offer, after: .of([.share: 20, .help: 2, .talk: 5])),
      .passes(
        "Wie Kaffee klingt, von @roesterei", kind: .share,
        after: .out("Wir suchen einen Fahrer.", .story, daysAgo: 1)),
      .passes(
        "Our choir sings at the station.", kind: .story, inDays: 2,
        after: .scheduled("Tickets for the choir: £4.", .offer, inDays: 4)),
    ])
}

extension Draft {
  /// The last post before it that is likely about us, if it is of the same day or the day before, and how many days
  /// after the draft's it is.
  fileprivate var aboutUsBefore: (KnownPost, days: Int)? {
    let neighbours = context.neighbours
    for index in earlier {
      let other = neighbours.outlines[index]
      guard other.day - day >= -1 else { return nil }
      if other.isAboutUsLikely { return (neighbours.posts[index], other.day - day) }
    }
    return nil
  }

  /// The first scheduled post about us of the next day; of the draft's own day too, where it has no date.
  fileprivate var aboutUsAfter: (KnownPost, days: Int)? {
    for known in scheduled where known.isAboutUsLikely {
      guard let days = known.post.at.map({ $0.day - day }), days <= 1 else { return nil }
      if days == 1 || days == 0 && at == nil { return (known, days) }
    }
    return nil
  }
}
