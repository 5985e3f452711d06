/// How a mix stands over the posts that went out.
public struct MixStanding: Hashable, Sendable {
  public enum Verdict: String, Sendable {
    case within
    /// More than was earned, or more than a ceiling allows.
    case over
    /// No ceiling is broken, but something is missing by more than a post and a tenth.
    case short
    case nothingAboutUs = "nothing about us yet"
    case nothing = "nothing yet"
  }

  /// A bucket with the posts that are in it.
  public struct Share: Hashable, Sendable {
    public var bucket: Mix.Bucket
    public var posts: Int
    /// Posts in all buckets.
    public var counted: Int

    /// 0…100, rounded; 0 where there are no posts.
    public var percent: Int { counted == 0 ? 0 : (posts * 200 + counted) / (2 * counted) }
    /// How many posts it is short of its target; below 0, how many it has too many.
    var missing: Double { Double(bucket.parts * counted) / Double(bucket.whole) - Double(posts) }
    public var isOverCeiling: Bool {
      bucket.bound == .atMost && posts * bucket.whole > bucket.parts * counted
    }
    var hasRoomForOne: Bool { (posts + 1) * bucket.whole <= bucket.parts * (counted + 1) }
    /// A floor is broken by any post that is missing, a target by more than one and a tenth of all.
    public var isShort: Bool {
      switch bucket.bound {
      case .atMost: false
      case .atLeast: posts * bucket.whole < bucket.parts * counted
      case .about: missing > max(1, Double(counted) / 10)
      }
    }
  }

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
    return zip(buckets, counts).map { Share(bucket: $0, posts: $1, counted: counted) }
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
    return shares.contains(where: \.isShort) ? .short : .within
  }

  /// Whether one more post of that kind breaks no ceiling, and is earned where the mix has it earned.
  public func hasRoom(for kind: Kind) -> Bool {
    switch mix.measure {
    case .ratio(_, let earned, _): !earned.contains(kind) || ratio?.othersUntilNext == 0
    case .shares: share(of: kind).map { $0.bucket.bound != .atMost || $0.hasRoomForOne } ?? true
    }
  }

  /// The bucket that a kind is in; nil where the mix does not speak of it, and for a ratio.
  public func share(of kind: Kind) -> Share? { shares.first { $0.bucket.kinds.contains(kind) } }

  /// The ceilings that are broken.
  public var broken: [Share] { shares.filter(\.isOverCeiling) }

  /// What to post next: the bucket that is furthest behind, ceilings last; nil for a ratio.
  public var next: Mix.Bucket? {
    let open = shares.filter { $0.bucket.bound != .atMost }
    return (open.isEmpty ? shares : open).max { $0.missing < $1.missing }?.bucket
  }
}
