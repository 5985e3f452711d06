import Planning

/// Multinomial logistic regression: how much each clue, and each word or turn of phrase, speaks for each kind.
package struct KindModel: Sendable {
  /// For each kind in the order of `Kind.allCases`, what speaks for it before anything is seen.
  package var start: [Double]
  /// For each column of `KindEvidence`, its weight for each kind.
  package var weights: [[Double]]
  package var words: KindWordTable
  /// What the posts of an organisation that is not known are about.
  package var usualProfile: [Double]

  package init(start: [Double], weights: [[Double]], words: KindWordTable, usualProfile: [Double]) {
    self.start = start
    self.weights = weights
    self.words = words
    self.usualProfile = usualProfile
  }

  /// What speaks for each kind, in the order of `Kind.allCases`.
  package func scores(of reading: KindReading, about profile: KindProfile? = nil) -> [Double] {
    scores(sums(of: reading).scores, about: profile)
  }

  /// The same for one whose scores by itself are known.
  func scores(_ scores: [Double], about profile: KindProfile?) -> [Double] {
    guard let profile else { return scores }
    let shift = profile.mean(usual: usualProfile)
    return scores.indices.map { scores[$0] + (shift[$0] - usualProfile[$0]) }
  }

  /// What speaks for each kind, and what it says of an organisation that posts it.
  func sums(of reading: KindReading) -> (scores: [Double], profile: [Double]) {
    var scores = start
    for (column, amount) in reading.evidence.values {
      for kind in scores.indices { scores[kind] += amount * weights[column][kind] }
    }
    let words = words.sums(of: reading.tokens)
    for kind in scores.indices { scores[kind] += words.scores[kind] }
    return (scores, words.profile)
  }
}

/// A text as the model of kinds reads it.
package struct KindReading: Sendable {
  package let evidence: KindEvidence
  package let tokens: KindTokens
}

/// What an organisation posts about, by the words of its posts: who posts of matches is a club, and its goals are its
/// own.
package struct KindProfile: Sendable {
  private var sums = [Double](repeating: 0, count: Kind.allCases.count)
  private var count = 0.0

  package init() {}

  /// - Parameter state: the sums, then the count, as `state` gave them.
  init(state: [Double]) {
    sums = Array(state.dropLast())
    count = state.last ?? 0
  }

  var state: [Double] { sums + [count] }

  static func + (one: KindProfile, other: KindProfile) -> KindProfile {
    KindProfile(state: zip(one.state, other.state).map(+))
  }

  package mutating func add(_ tokens: KindTokens, in table: KindWordTable) {
    add(table.sums(of: tokens).profile)
  }

  /// - Parameter post: what a post says of whoever posts it, for each kind.
  mutating func add(_ post: [Double]) {
    for kind in sums.indices { sums[kind] += post[kind] }
    count += 1
  }

  /// What posts say of their organisations on average.
  package static func mean(of posts: [KindTokens], in table: KindWordTable) -> [Double] {
    var profile = KindProfile()
    for post in posts { profile.add(post, in: table) }
    return profile.sums.map { $0 / max(1, profile.count) }
  }

  /// That of the usual organisation counts as much as so many posts.
  private static let shrinkage = 5.0

  func mean(usual: [Double]) -> [Double] {
    zip(sums, usual).map { ($0 + Self.shrinkage * $1) / (count + Self.shrinkage) }
  }
}
