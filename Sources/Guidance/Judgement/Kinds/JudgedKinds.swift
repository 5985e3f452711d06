import Planning

/// The kinds of posts as they were judged when they were last looked at: to judge the last weeks' posts anew would be a sixth of
/// each check and a fifth of each review.
package typealias JudgedKinds = KeptByPost<KindProbabilities>

extension JudgedKinds {
  /// The key of what a judge says that has learned from `tables`.
  /// - Parameter program: tells the program's build, whose code is the judge.
  package static func key(_ tables: [LearnedTable], program: UInt64) -> UInt64 {
    tables.map(\.content).reduce(program, KindTokens.hash)
  }
}

extension KindProbabilities: KeptOfPost {
  /// `judged 2`
  package static let mark: UInt64 = 0x32_20_64_65_67_64_75_6A
  /// They are read at each check.
  package static let mostBytes = 250_000

  package init?(kept numbers: [UInt64]) { self.init(kept: numbers.map(Double.init(bitPattern:))) }

  package var numbers: [UInt64] { Kind.allCases.map { self[$0].bitPattern } }
}
