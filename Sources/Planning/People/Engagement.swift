import PostText

/// Something that we did with somebody: an answer, a like, a thank-you.
public struct Engagement: Hashable, Sendable, KeepsUnknownFields {
  /// The raw value is the word that people type and that files hold.
  public enum How: String, CaseIterable, Codable, Sendable {
    case like, follow, reply, share, thank, introduce
  }

  public var id: PostID
  public var at: Moment
  public var platform: Platform?
  /// Their handle, with its `@`.
  public var who: String
  public var how: How
  /// The id of what we heard from them that it answers; of several the first.
  public var on: PostID?
  public var text: String?
  /// The others whom they were introduced to, with their `@`.
  public var with: [String] = []
  /// What an archive or a platform calls it: read twice, it is one.
  public var source: String?
  public var unknown = UnknownFields()

  public init(id: PostID, at: Moment, _ account: SocialAccount, _ how: How) {
    self.id = id
    self.at = at
    platform = account.platform
    who = account.handle
    self.how = how
  }

  public var account: SocialAccount { SocialAccount(who, on: platform) }
}
