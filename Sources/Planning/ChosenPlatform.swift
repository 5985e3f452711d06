import PostText

/// A platform that the plan has chosen to be on.
public struct ChosenPlatform: Hashable, Sendable {
  public var platform: Platform
  /// Why the brand is there.
  public var reason: String?
  /// The length limit where it is not the platform's usual one, such as a Mastodon server's own.
  public var limit: Int?
  public var unknown = UnknownFields()

  public init(_ platform: Platform, reason: String? = nil, limit: Int? = nil) {
    self.platform = platform
    self.reason = reason
    self.limit = limit
  }
}
