import Planning
import PostText

/// Something that came in, as an archive tells it.
public struct HeardRow: Hashable, Sendable {
  /// Which one of its file it is, from 1.
  public let number: Int
  /// In seconds since 1970-01-01 00:00 UTC.
  public let at: Int
  public let platform: Platform
  /// With its `@`.
  public let who: String
  public let how: Heard.How
  /// By it, it is known when it is read again.
  public let source: String
  /// The address or the id of our post that it is about.
  public var about: String?
  public var text: String?
  /// Whether the platform says that no human has this account.
  public var isBot = false

  init(_ number: Int, at: Int, _ who: String, _ how: Heard.How, on platform: Platform, source: String) {
    (self.number, self.at, self.who, self.how) = (number, at, who, how)
    (self.platform, self.source) = (platform, source)
  }
}
