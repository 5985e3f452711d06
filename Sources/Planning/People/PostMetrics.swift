/// Figures of a post that were noted on a day, as its platform shows them: everybody's, one's own staff included.
public struct PostMetrics: Hashable, Sendable, KeepsUnknownFields {
  public var on: Day
  public var views: Int?
  public var likes: Int?
  public var comments: Int?
  public var shares: Int?
  /// The handles of those of whom it is known that they liked it, with their `@`.
  public var by: [String] = []
  public var unknown = UnknownFields()

  public init(on: Day) { self.on = on }

  /// How large a figure may be.
  public static let figures = 0...1_000_000_000_000

  /// Whether all figures are the same, whenever they were noted.
  public func saysSame(as other: PostMetrics?) -> Bool {
    guard var other else { return false }
    other.on = on
    return self == other
  }

  /// The same with what `newer` says.
  public func updated(by newer: PostMetrics) -> PostMetrics {
    var metrics = self
    metrics.on = newer.on
    metrics.views = newer.views ?? views
    metrics.likes = newer.likes ?? likes
    metrics.comments = newer.comments ?? comments
    metrics.shares = newer.shares ?? shares
    metrics.by += newer.by.filter { handle in
      !by.contains { SocialAccount.name(of: $0) == SocialAccount.name(of: handle) }
    }
    return metrics
  }
}

/// How many follow on a platform. It is kept, and told last.
public struct Followers: Hashable, Sendable, KeepsUnknownFields {
  public var platform: String
  public var on: Day
  public var count: Int
  public var unknown = UnknownFields()

  public init(_ platform: String, on: Day, count: Int) {
    self.platform = platform
    self.on = on
    self.count = count
  }
}
