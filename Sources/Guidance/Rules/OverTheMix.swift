import Planning

extension Rule {
  public enum OverTheMix: FindingCase {
    /// One more post of that kind, be it surely of it or not, as the mix stands before it.
    case oneMore(Kind, isSure: Bool, MixStanding)
    /// What went out.
    case exceeded(MixStanding)

    public var english: CaseWords {
      switch self {
      case .oneMore(let kind, let isSure, let mix):
        CaseWords((isSure ? "This is " : "If this is ") + mix.refusal(of: kind, then: isSure ? "and " : ""))
      case .exceeded(let mix): CaseWords(mix.excess)
      }
    }
  }

  public static let overTheMix = Rule(
    "over-the-mix", .warning, practice: 7,
    "Share others twenty times for each post about yourself.",
    source: .notWorking,
    why:
      "People follow those who bring them other people's good work, and tune out those who talk of themselves.",
    fix:
      "Turn this into something that helps its reader, or share or boost somebody's work first: record share TEXT",
    checks: [
      .draft { draft in
        guard draft.kind.isAboutUs, draft.isAboutUsLikely else { return [] }
        let mix = draft.mixBefore
        guard !mix.hasRoom(for: draft.kind) else { return [] }
        return [
          Hit(
            OverTheMix.oneMore(draft.kind, isSure: draft.isAboutUsSure, mix),
            severity: draft.isAboutUsSure ? nil : .advice)
        ]
      },
      .weeks { review in review.likelyMix.verdict == .over ? [Hit(OverTheMix.exceeded(review.mix))] : [] },
    ],
    examples: [
      .triggers("Our autumn blend is out.", kind: .story, after: .of([.share: 12])),
      .triggers("Our autumn blend is out.", kind: .story, after: .of([.share: 30, .offer: 1])),
      .triggers("Half price until Saturday.", kind: .offer),
      .triggers("Half price until Saturday.", kind: .offer, after: .of([.help: 80, .talk: 40])),
      .triggers("Ana is back from Assam.", kind: .story, after: .of([.share: 19])),
      .triggers(weeks: .of([.share: 20, .story: 1, .offer: 1])),
      .triggers(weeks: .of([.story: 1])),
      .passes("Our autumn blend is out.", kind: .story, after: .of([.share: 20])),
      .passes("Half price until Saturday.", kind: .offer, after: .of([.share: 35, .boost: 5, .story: 1])),
      .passes("Steep it for four minutes.", kind: .help),
      .passes(
        "Read @growers on frost: https://growers.example.org/frost", kind: .share, after: .of([.offer: 9])),
      .passes("Which blend for a desert island?", kind: .talk, after: .of([.offer: 3])),
      .passes(weeks: .of([.share: 40, .story: 1, .offer: 1])),
      .passes(weeks: .of([.help: 7])),
    ])
}

extension MixStanding {
  /// Why one more post of that kind is too many now.
  /// - Parameter joint: what joins that to what the post is.
  fileprivate func refusal(of kind: Kind, then joint: String) -> String {
    if let ratio {
      return
        "\(Self.subject(kind)), \(joint)\(ratio.othersUntilNext) more \(earning) \(ratio.othersUntilNext.form("comes", "come")) first: "
        + "in four weeks \(ratio.others) \(ratio.others.form("was", "were")) \(earning) and \(ratio.aboutUs) \(earned)."
    }
    guard let share = share(of: kind) else { return "" }
    return
      "\(Self.subject(kind)), \(joint)\(mix.name) has \(share.bucket.name) at \(share.bucket.target) at most: "
      + "with this it would be \(share.posts + 1) of \(share.counted + 1) in four weeks."
  }

  /// What is too many.
  fileprivate var excess: String {
    if let ratio {
      return
        "\(ratio.aboutUs.of("post")) \(earned) to \(ratio.others) \(earning) in four weeks: "
        + "\(-ratio.budget) more than \((-ratio.budget).form("was", "were")) earned."
    }
    return broken.map { share in
      "\(share.posts) of \(share.counted.of("post")) in four weeks \(share.posts.form("was", "were")) \(share.bucket.name); \(mix.name) has \(share.bucket.target) at most."
    }.joined(separator: " ")
  }

  private static func subject(_ kind: Kind) -> String {
    kind == .story ? kind.noun : "\(kind.noun), which is about us"
  }
  private var earning: String { mix.name == "20-1-deposits" ? "of other kinds" : "about others" }
  private var earned: String { mix.name == "20-1-deposits" ? "offers" : "about us" }
}
