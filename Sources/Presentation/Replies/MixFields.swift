import Guidance
import Planning

/// The mix as `week --json` gives it. The design's contract names the keys up to `verdict`; the budget is null where the
/// mix has none, and only a mix of shares has parts.
struct MixFields: Encodable, Sendable {
  struct PartFields: Encodable, Sendable {
    var name: String
    var target: String
    var posts: Int
    var percent: Int
    /// `about`, `at least`, `at most` or `rest`.
    var bound: String
    /// Whether it is short, or has more than its part.
    var off: Bool
  }

  var preset: String
  var from: String
  var to: String
  var others: Int
  var aboutUs: Int
  @Nullable var budget: Int?
  @Nullable var othersUntilNext: Int?
  var verdict: String
  var likely: LikelyFields
  var parts: [PartFields]?
  /// What to post next, of a mix of shares.
  var next: String?
  /// By how many percentage points a target may be missed; only where there is one.
  var tolerance: Int?

  init(_ standing: MixStanding, _ likely: LikelyMix, from: Day, to: Day) {
    preset = standing.mix.name
    self.from = from.description
    self.to = to.description
    others = standing.tally.others
    aboutUs = standing.tally.aboutUs
    budget = standing.ratio?.budget
    othersUntilNext = standing.ratio?.othersUntilNext
    verdict = likely.verdict.rawValue
    self.likely = LikelyFields(likely.likely)
    let shares = standing.shares
    next = standing.next?.name
    tolerance = shares.contains { $0.bucket.bound == .about } ? MixStanding.tolerance : nil
    parts = shares.isEmpty ? nil : shares.map(PartFields.init)
  }
}

/// Where the true figures lie, nine times in ten both, and what verdicts they may have.
struct LikelyFields: Encodable, Sendable {
  /// The least and the most.
  var others: [Int]
  var aboutUs: [Int]
  var verdicts: [String]

  init(_ likely: LikelyRanges) {
    others = [likely.others.lowerBound, likely.others.upperBound]
    aboutUs = [likely.aboutUs.lowerBound, likely.aboutUs.upperBound]
    verdicts = likely.verdicts.map(\.rawValue)
  }
}

extension MixFields.PartFields {
  init(_ share: MixStanding.Share) {
    self.init(
      name: share.bucket.name, target: share.bucket.target, posts: share.posts, percent: share.percent,
      bound: share.bucket.bound.words, off: share.isShort || share.isExcessive || share.isOverCeiling)
  }
}

extension Mix.Bucket.Bound {
  fileprivate var words: String {
    switch self {
    case .about: "about"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .rest: "rest"
    }
  }
}
