import PostText

/// A platform that the plan has chosen to be on.
public struct ChosenPlatform: Hashable, Sendable, KeepsUnknownFields {
  /// How many posts a week may be intended. None is an intention too.
  public static let rhythms = 0...1000
  /// What the limits may be: of length, hashtags and links.
  public static let ownLimits = 1...1_000_000_000

  public var platform: Platform
  /// Why the brand is there.
  public var reason: String?
  /// How many posts a week are intended.
  public var rhythm: Int?
  /// The length limit where it is not the platform's usual one, such as a Mastodon server's own.
  public var limit: Int?
  /// The most hashtags and links where these are not the usual ones.
  public var hashtags: Int?
  public var links: Int?
  /// The most pictures where these are not the usual ones.
  public var pictures: Int?
  /// Whether a text that is too long for one post goes out as a thread.
  public var thread = false
  public var unknown = UnknownFields()

  public init(_ platform: Platform, reason: String? = nil, limit: Int? = nil) {
    self.platform = platform
    self.reason = reason
    self.limit = limit
  }

  /// The platform's limits with what the plan says otherwise.
  public var limits: Limits {
    var limits = Limits.standard(for: platform)
    if let limit {
      limits.length = limit
      limits.refusedLength = nil
    }
    limits.hashtags = hashtags ?? limits.hashtags
    limits.links = links ?? limits.links
    if let pictures { (limits.pictures.most, limits.pictures.isMostCertain) = (pictures, true) }
    limits.threads = thread && platform.hasThreads
    return limits
  }
}
