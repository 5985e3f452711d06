import PostText

/// That a post was handed to a program which publishes it.
public struct Publication: Hashable, Sendable, KeepsUnknownFields {
  public var platform: Platform
  /// When it was handed over.
  public var at: Moment
  /// Whether the program said that it is out; else nobody knows what came of it.
  public var isOut = false
  /// Where it stands there.
  public var url: String?
  public var unknown = UnknownFields()

  public init(_ platform: Platform, at: Moment) {
    self.platform = platform
    self.at = at
  }
}
