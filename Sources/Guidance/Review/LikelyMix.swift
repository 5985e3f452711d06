import Planning

/// How many posts are about others and about us where kinds are only judged, both right together nine times in ten, and
/// every verdict that such figures have.
public struct LikelyRanges: Hashable, Sendable {
  public let others: ClosedRange<Int>
  public let aboutUs: ClosedRange<Int>
  /// Those that figures in the ranges have, the likeliest figures' first.
  public let verdicts: [MixStanding.Verdict]

  init(_ counts: LikelyCounts) {
    others = counts.range(.others)
    aboutUs = counts.range(.aboutUs)
    verdicts = counts.verdicts
  }
}

/// How a mix stands where kinds are only judged.
public struct LikelyMix: Hashable, Sendable {
  public let likely: LikelyRanges
  public var others: ClosedRange<Int> { likely.others }
  public var aboutUs: ClosedRange<Int> { likely.aboutUs }
  /// The figures of a ratio: posts that earn, posts that are earned; nil for a mix of shares.
  public let ratio: Ratio?
  public var verdicts: [MixStanding.Verdict] { likely.verdicts }
  /// So many posts answered as they are judged, those that matter most first, settle the verdict; 0 when it is settled.
  public let answersToSettle: Int
  /// The posts whose kind is only judged, in the order in which to ask for it.
  let judged: [KnownPost]

  public struct Ratio: Hashable, Sendable {
    public let others: ClosedRange<Int>
    public let aboutUs: ClosedRange<Int>
  }

  /// A verdict only where all figures in the ranges have the same.
  public var verdict: MixStanding.Verdict { verdicts.count == 1 ? verdicts[0] : .tooClose }
  public var isSettled: Bool { verdicts.count == 1 }
  /// Whether nothing is judged.
  public var isExact: Bool { judged.isEmpty }

  /// - Parameters:
  ///   - posts: those that the mix is held against.
  ///   - answers: how many kinds the plan's judge has learned from.
  public init(_ mix: Mix, of posts: [KnownPost], answers: Double) {
    let judged = posts.filter { $0.kinds != nil }.map { (post: $0, doubt: $0.doubt) }
      .enumerated().sorted { ($0.element.doubt, $1.offset) > ($1.element.doubt, $0.offset) }
      .map { $0.element.post }
    var said = LikelyCounts(mix, answers: answers)
    for post in posts where post.kinds == nil { said.add(post.kind, nil) }
    let counts = Self.counts(said, judged, answered: 0)
    likely = LikelyRanges(counts)
    ratio = counts.ratio
    self.judged = judged
    answersToSettle = Self.answersToSettle(said, judged)
  }

  /// By halving: the more are answered, the narrower the ranges.
  private static func answersToSettle(_ said: LikelyCounts, _ judged: [KnownPost]) -> Int {
    var low = 0
    var high = judged.count
    while low < high {
      let middle = (low + high) / 2
      let isSettled = counts(said, judged, answered: middle).verdicts.count == 1
      if isSettled { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// With the first of the judged posts answered as they are judged.
  private static func counts(
    _ said: LikelyCounts, _ judged: [KnownPost], answered: Int
  ) -> LikelyCounts {
    var counts = said
    // By their places: to take a post out copies it, which is most of what this costs.
    for index in judged.indices {
      if index < answered {
        counts.addAnswered(judged[index].kind)
      } else {
        counts.add(judged[index].kind, judged[index].kinds)
      }
    }
    return counts
  }
}

extension KnownPost {
  /// How far its answer narrows the ranges: the variance of its being about others, and of its being about us; between
  /// posts that are alike in that, how far the judge is from knowing the kind.
  var doubt: Double {
    guard let kinds else { return 0 }
    let (others, aboutUs) = (kinds.aboutOthers, kinds.aboutUs)
    return others * (1 - others) + aboutUs * (1 - aboutUs) + 0.1 * (1 - kinds[kinds.likeliest])
  }
}
