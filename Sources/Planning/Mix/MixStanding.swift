/// How a mix stands over the posts that went out.
public struct MixStanding: Hashable, Sendable {
  public enum Verdict: String, Sendable {
    case within
    /// More than was earned, or more than a ceiling allows.
    case over
    /// No ceiling is broken, but a floor is, or a part is further from its target than `tolerance`.
    case short
    case nothingAboutUs = "nothing about us yet"
    case nothing = "nothing yet"
    /// Kinds are judged, and posts that are likely enough have different verdicts; no count by itself has it.
    case tooClose = "too close to call"
  }

  /// By how much of all posts a part may miss its target, in percentage points; by one post at the least, for a few posts
  /// have no finer steps. Ceilings and floors have none.
  public static let tolerance = 10

  public let mix: Mix
  public let tally: Tally

  public init(_ mix: Mix, _ tally: Tally) {
    self.mix = mix
    self.tally = tally
  }

  /// The figures of a ratio: posts that earn, posts that are earned.
  public var ratio: SharingRatio? {
    guard case .ratio(let earning, let earned, let times) = mix.measure else { return nil }
    return SharingRatio(others: tally.count(earning), aboutUs: tally.count(earned), times: times)
  }

  /// The figures of a mix of shares; none for a ratio.
  public var shares: [Share] {
    guard case .shares(let buckets) = mix.measure else { return [] }
    let counts = buckets.map { tally.count($0.kinds) }
    let counted = counts.reduce(0, +)
    let targetScale = Self.targetScale(buckets, tally, counted: counted)
    return zip(buckets, counts.percentages).map { bucket, percent in
      let part = Double(bucket.parts * counted) / Double(bucket.whole)
      return Share(
        bucket: bucket, posts: tally.count(bucket.kinds),
        aboutUs: bucket.kinds.reduce(0) { $0 + ($1.isAboutUs ? tally[$1] : 0) },
        counted: counted, due: bucket.bound == .about ? part * targetScale : part, percent: percent)
    }
  }

  /// How many times its part a target gets: what ceilings leave unused falls to the others by their parts. So whoever
  /// says nothing about himself is within `thirds` with half and half.
  private static func targetScale(_ buckets: [Mix.Bucket], _ tally: Tally, counted: Int) -> Double {
    let ceilings = buckets.filter { $0.bound == .atMost }
    let allowed = ceilings.map { Double($0.parts * counted) / Double($0.whole) }
    let used = zip(ceilings, allowed).map { min(Double(tally.count($0.kinds)), $1) }
    let left = Double(counted) - allowed.reduce(0, +)
    return left > 0 ? (Double(counted) - used.reduce(0, +)) / left : 1
  }

  /// Posts of kinds that the mix does not speak of.
  public var uncounted: Int {
    ratio == nil ? tally.posts - (shares.first?.counted ?? 0) : 0
  }

  public var verdict: Verdict {
    if let ratio { return ratio.verdict }
    let shares = shares
    guard shares.contains(where: { $0.posts > 0 }) else { return .nothing }
    if shares.contains(where: \.isOverCeiling) { return .over }
    return shares.contains { $0.isShort || $0.isExcessive } ? .short : .within
  }

  /// Whether one more post of that kind breaks no ceiling, and is earned where the mix has it earned.
  public func hasRoom(for kind: Kind) -> Bool {
    switch mix.measure {
    case .ratio(_, let earned, _): !earned.contains(kind) || ratio?.othersUntilNext == 0
    case .shares: share(of: kind).map { !$0.bucket.isBounded || $0.hasRoomForOne } ?? true
    }
  }

  /// The bucket that a kind is in; nil where the mix does not speak of it, and for a ratio.
  public func share(of kind: Kind) -> Share? { shares.first { $0.bucket.kinds.contains(kind) } }

  /// The ceilings that are broken.
  public var broken: [Share] { shares.filter(\.isOverCeiling) }

  /// What to post next: the bucket that is furthest behind, ceilings last; nil for a ratio.
  public var next: Mix.Bucket? {
    let open = shares.filter { !$0.bucket.isBounded }
    return (open.isEmpty ? shares : open).max { $0.missing < $1.missing }?.bucket
  }
}
