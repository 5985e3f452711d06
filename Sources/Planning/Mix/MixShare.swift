extension MixStanding {
  /// A bucket with the posts that are in it.
  public struct Share: Hashable, Sendable {
    public var bucket: Mix.Bucket
    public var posts: Int
    /// Those of them that are about us.
    var aboutUs: Int
    /// Posts in all buckets.
    public var counted: Int
    /// How many posts its part comes to; a target's with what the ceilings leave unused.
    public var due: Double

    /// 0…100, rounded so that those of all buckets add up to 100; 0 where there are no posts.
    public var percent: Int
    /// How many posts it is short of its part; below 0, how many it has too many.
    public var missing: Double { due - Double(posts) }
    /// Whether a ceiling is broken; that of a rest only by posts about us.
    public var isOverCeiling: Bool {
      switch bucket.bound {
      case .about, .atLeast: false
      case .atMost: exceeds(posts)
      case .rest: exceeds(aboutUs)
      }
    }
    /// A floor is broken by any post that is missing, a target by more than the tolerance.
    public var isShort: Bool {
      switch bucket.bound {
      case .atMost, .rest: false
      case .atLeast: posts * bucket.whole < bucket.parts * counted
      case .about: missing > slack
      }
    }
    /// Whether a target has more than its part, by more than the tolerance.
    public var isExcessive: Bool { bucket.bound == .about && -missing > slack }

    var hasRoomForOne: Bool { (posts + 1) * bucket.whole <= bucket.parts * (counted + 1) }
    private var slack: Double { max(1, Double(counted * MixStanding.tolerance) / 100) }
    private func exceeds(_ posts: Int) -> Bool { posts * bucket.whole > bucket.parts * counted }
  }
}

extension Mix.Bucket {
  /// Whether it may have only so much.
  var isBounded: Bool { bound == .atMost || bound == .rest }
}
