import Planning

/// What was said and what is judged of the posts that a mix is held against.
struct LikelyCounts {
  let said: Tally
  let judged: ArraySlice<KnownPost>
  /// How many kinds the judge has learned from.
  let answers: Double

  /// The same with the first of the judged posts answered as they are judged.
  func answering(_ count: Int) -> LikelyCounts {
    let answered = judged.prefix(count)
    return LikelyCounts(
      said: said + Tally(answered.map(\.kind)), judged: judged.dropFirst(count),
      answers: answers + Double(count))
  }

  /// How many posts are of `kinds`: those of which it was said, and of the judged ones what their probabilities add up
  /// to, which makes up for what the judge takes for one another.
  func range(_ kinds: Set<Kind>) -> ClosedRange<Int> {
    let chances = judged.compactMap { $0.kinds?.chance(of: kinds) }
    let expected = chances.reduce(0, +)
    let half = Self.halfWidth(chances, answers: answers)
    let low = min(chances.count, max(0, Int((expected - half).rounded(.up))))
    let high = max(low, min(chances.count, Int((expected + half).rounded(.down))))
    return (said.count(kinds) + low)...(said.count(kinds) + high)
  }

  /// Of a post's own chance; of what the judge has wrong alike with all of an organisation's posts, the less the more it
  /// was answered; and of what it never knows.
  private static func halfWidth(_ chances: [Double], answers: Double) -> Double {
    guard !chances.isEmpty else { return 0 }
    let variance = chances.reduce(0) { $0 + $1 * (1 - $1) }
    let alike = commonError * (10 / (10 + answers)).squareRoot() * 4 * variance
    let unknown = unknownError * Double(chances.count)
    return 1.64 * (variance + alike * alike + unknown * unknown).squareRoot() + 0.5
  }

  // Chosen so that both counts lie in their ranges in nine of ten organisations that the model was not fitted to, with
  // no answer, with 20 and with 40.
  private static let commonError = 0.36
  private static let unknownError = 0.06

  func ratio(of mix: Mix) -> LikelyMix.Ratio? {
    guard case .ratio(let earning, let earned, _) = mix.measure else { return nil }
    return LikelyMix.Ratio(others: range(earning), aboutUs: range(earned))
  }

  /// The verdict on the plain counts, then those on the ends of the ranges.
  func verdicts(by mix: Mix) -> [MixStanding.Verdict] {
    let plain = said + Tally(judged.map(\.kind))
    let others: [MixStanding.Verdict] =
      switch mix.measure {
      case .ratio(let earning, let earned, let times):
        ratioVerdicts(range(earning), range(earned), times: times)
      case .shares(let buckets): shareVerdicts(buckets, mix, plain)
      }
    return ([MixStanding(mix, plain).verdict] + others).reduce(into: []) {
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
  private func shareVerdicts(_ buckets: [Mix.Bucket], _ mix: Mix, _ plain: Tally) -> [MixStanding.Verdict] {
    buckets.flatMap { bucket in
      let range = range(bucket.kinds)
      return [range.lowerBound, range.upperBound].map {
        MixStanding(mix, plain.having($0, of: bucket.kinds)).verdict
      }
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
    let others = Set(Kind.allCases).subtracting(kinds)
    for _ in 0..<max(0, count - self.count(kinds)) { tally.move(from: others, to: kinds) }
    for _ in 0..<max(0, self.count(kinds) - count) { tally.move(from: kinds, to: others) }
    return tally
  }

  private mutating func move(from givers: Set<Kind>, to takers: Set<Kind>) {
    guard let giver = commonest(of: givers), let taker = commonest(of: takers), self[giver] > 0 else {
      return
    }
    self[giver] -= 1
    self[taker] += 1
  }

  private func commonest(of kinds: Set<Kind>) -> Kind? {
    Kind.allCases.filter(kinds.contains).max { self[$0] < self[$1] }
  }
}
