import Planning

/// What a post's words say to a judge of some names, before anything is learned of the plan: all that it learns from, and all by
/// which it then tells the kind.
package struct PostReading: Equatable, Sendable {
  /// What speaks for each kind, in the order of `Kind.allCases`.
  let scores: [Double]
  /// What it says of an organisation that posts it, in the same order.
  let profile: [Double]
  let features: [PlanFeature]

  init(_ reading: KindReading, features: PlanFeatures, model: KindModel) {
    (scores, profile) = model.sums(of: reading)
    self.features = features.features
  }
}

/// What a plan's posts say, read once and kept: a judge that learns anew, as it does behind each change of what went out, has
/// nothing to read but the post that came.
package typealias PostReadings = KeptByPost<PostReading>

extension PostReadings {
  /// The key of what a judge of these names reads.
  /// - Parameter program: tells the program's build, whose code and model read.
  package static func key(names: OwnNames, program: UInt64) -> UInt64 {
    LearnedTable.key(names: names, posts: program)
  }
}

extension PostReading: KeptOfPost {
  /// `reading1`
  package static let mark: UInt64 = 0x31_67_6E_69_64_61_65_72
  /// They are read behind a change alone.
  package static let mostBytes = 1_000_000

  package init?(kept numbers: [UInt64]) {
    let kinds = Kind.allCases.count
    let sums = numbers.prefix(2 * kinds).map { Double(bitPattern: $0) }
    let rest = numbers.dropFirst(sums.count)
    guard sums.count == 2 * kinds, sums.allSatisfy(\.isTold), rest.count % PlanFeature.numbers == 0 else {
      return nil
    }
    scores = Array(sums[..<kinds])
    profile = Array(sums[kinds...])
    let features = stride(from: rest.startIndex, to: rest.endIndex, by: PlanFeature.numbers).compactMap {
      PlanFeature(kept: rest[$0..<($0 + PlanFeature.numbers)])
    }
    guard features.count == rest.count / PlanFeature.numbers else { return nil }
    self.features = features
  }

  package var numbers: [UInt64] { (scores + profile).map { $0.bitPattern } + features.flatMap { $0.numbers } }
}

extension Double {
  /// Whether it may be what was told of a post: none is as large, or no number.
  fileprivate var isTold: Bool { magnitude < 1e6 }
}

extension PlanFeature {
  fileprivate static let numbers = 3

  /// - Returns: nil where its weight is no number, or its words are no range.
  fileprivate init?(kept numbers: ArraySlice<UInt64>) {
    let (hash, weight, words) = (
      numbers[numbers.startIndex], Double(bitPattern: numbers[numbers.startIndex + 1]),
      numbers[numbers.startIndex + 2]
    )
    let (start, end) = (Int(words >> 32), Int(words & 0x7FFF_FFFF))
    guard weight.isTold, start <= end else { return nil }
    self.init(hash: hash, weight: weight, words: start..<end, marksSeries: words & 0x8000_0000 != 0)
  }

  fileprivate var numbers: [UInt64] {
    [
      hash, weight.bitPattern,
      UInt64(words.lowerBound) << 32 | (marksSeries ? 0x8000_0000 : 0) | UInt64(words.upperBound),
    ]
  }
}
