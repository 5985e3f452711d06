import Planning

/// What was said and what is judged of the posts that a mix is held against, post by post: none is kept.
struct LikelyCounts: Hashable, Sendable {
  /// What the judged posts' chances of being of some kinds add up to.
  struct Chances: Hashable, Sendable {
    let kinds: Set<Kind>
    var expected = 0.0
    /// That of the count, where each post is by itself.
    var variance = 0.0

    init(_ kinds: Set<Kind>) { self.kinds = kinds }

    mutating func add(_ kinds: KindProbabilities) {
      let chance = kinds.chance(of: self.kinds)
      expected += chance
      variance += chance * (1 - chance)
    }
  }

  private let mix: Mix
  private var said = Tally()
  /// By their likeliest kinds.
  private var judged = Tally()
  /// Those of the kinds that ranges and verdicts are about.
  private var chances: [Chances]
  /// How many kinds the judge has learned from.
  private var answers: Double

  init(_ mix: Mix, answers: Double) {
    self.mix = mix
    self.answers = answers
    chances = ([.others, .aboutUs] + mix.measure.kinds).map(Chances.init)
  }

  /// Adds a post.
  /// - Parameter kinds: how likely each kind is; nil where it was said.
  mutating func add(_ kind: Kind, _ kinds: KindProbabilities?) {
    guard let kinds else {
      said[kind] += 1
      return
    }
    judged[kind] += 1
    for index in chances.indices { chances[index].add(kinds) }
  }

  /// Adds a judged post as if it had been answered as it is judged.
  mutating func addAnswered(_ kind: Kind) {
    said[kind] += 1
    answers += 1
  }

  /// The plain counts.
  var tally: Tally { said + judged }

  /// Of two stretches of one plan, counted by one judge for one mix, together.
  static func + (one: LikelyCounts, other: LikelyCounts) -> LikelyCounts {
    var sum = one
    sum.said = one.said + other.said
    sum.judged = one.judged + other.judged
    for index in sum.chances.indices {
      sum.chances[index].expected += other.chances[index].expected
      sum.chances[index].variance += other.chances[index].variance
    }
    return sum
  }

  /// How many posts are of `kinds`: those of which it was said, and of the judged ones what their probabilities add up
  /// to, which makes up for what the judge takes for one another.
  /// - Parameter kinds: those about others, those about us, or some that the mix counts.
  func range(_ kinds: Set<Kind>) -> ClosedRange<Int> {
    let (said, judged) = (said.count(kinds), judged.posts)
    guard judged > 0, let chances = chances.first(where: { $0.kinds == kinds }) else { return said...said }
    let half = halfWidth(chances)
    let low = min(judged, max(0, Int((chances.expected - half).rounded(.up))))
    let high = max(low, min(judged, Int((chances.expected + half).rounded(.down))))
    return (said + low)...(said + high)
  }

  /// Of a post's own chance; of what the judge has wrong alike with all of an organisation's posts, the less the more it
  /// was answered; and of what it never knows.
  private func halfWidth(_ chances: Chances) -> Double {
    let alike = Self.commonError * (10 / (10 + answers)).squareRoot() * 4 * chances.variance
    let unknown = Self.unknownError * Double(judged.posts)
    return 1.64 * (chances.variance + alike * alike + unknown * unknown).squareRoot() + 0.5
  }

  // Chosen so that both counts lie in their ranges in nine of ten organisations that the model was not fitted to, with
  // no answer, with 20 and with 40.
  private static let commonError = 0.36
  private static let unknownError = 0.06

  var ratio: LikelyMix.Ratio? {
    guard case .ratio(let earning, let earned, _) = mix.measure else { return nil }
    return LikelyMix.Ratio(others: range(earning), aboutUs: range(earned))
  }

  /// The verdict on the plain counts, then those on the ends of the ranges.
  var verdicts: [MixStanding.Verdict] {
    let others: [MixStanding.Verdict] =
      switch mix.measure {
      case .ratio(let earning, let earned, let times):
        ratioVerdicts(range(earning), range(earned), times: times)
      case .shares(let buckets): shareVerdicts(buckets)
      }
    return ([MixStanding(mix, tally).verdict] + others).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// Between the ends of both ranges nothing else can come, but what one post about us has instead of none.
  private func ratioVerdicts(
    _ others: ClosedRange<Int>, _ aboutUs: ClosedRange<Int>, times: Int
  ) -> [MixStanding.Verdict] {
    let first = min(max(1, aboutUs.lowerBound), aboutUs.upperBound)
    return [aboutUs.lowerBound, first, aboutUs.upperBound].flatMap { aboutUs in
      [others.lowerBound, others.upperBound].map {
        SharingRatio(others: $0, aboutUs: aboutUs, times: times).verdict
      }
    }
  }

  /// Each part by itself at both ends of its range, at the cost of the other parts, or for their good.
  private func shareVerdicts(_ buckets: [Mix.Bucket]) -> [MixStanding.Verdict] {
    buckets.flatMap { bucket in
      let range = range(bucket.kinds)
      return [range.lowerBound, range.upperBound].map {
        MixStanding(mix, tally.having($0, of: bucket.kinds)).verdict
      }
    }
  }
}

extension Mix.Measure {
  /// Those that it counts together.
  fileprivate var kinds: [Set<Kind>] {
    switch self {
    case .ratio(let earning, let earned, _): [earning, earned]
    case .shares(let buckets): buckets.map(\.kinds)
    }
  }
}

extension KindProbabilities {
  func chance(of kinds: Set<Kind>) -> Double { kinds.reduce(0) { $0 + self[$1] } }
}

extension Tally {
  /// As many posts in all, and `count` of `kinds`; where more are needed or fewer, the commonest kinds give and take.
  fileprivate func having(_ count: Int, of kinds: Set<Kind>) -> Tally {
    var tally = self
    let counted = Kind.allCases.filter(kinds.contains)
    let others = Kind.allCases.filter { !kinds.contains($0) }
    let more = count - self.count(kinds)
    for _ in 0..<max(0, more) { tally.move(from: others, to: counted) }
    for _ in 0..<max(0, -more) { tally.move(from: counted, to: others) }
    return tally
  }

  private mutating func move(from givers: [Kind], to takers: [Kind]) {
    guard let giver = commonest(of: givers), let taker = commonest(of: takers), self[giver] > 0 else {
      return
    }
    self[giver] -= 1
    self[taker] += 1
  }

  private func commonest(of kinds: [Kind]) -> Kind? { kinds.max { self[$0] < self[$1] } }
}
