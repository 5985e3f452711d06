import PostText

/// Something that came in: what somebody did with us or said to us.
public struct Heard: Hashable, Sendable, KeepsUnknownFields {
  /// The raw value is the word that people type and that files hold.
  public enum How: String, CaseIterable, Codable, Sendable {
    case follow, like, share, mention, comment, message

    /// Whether somebody wrote something, and so may ask for words.
    public var isWritten: Bool { self == .mention || self == .comment || self == .message }
  }

  public enum State: String, CaseIterable, Codable, Sendable {
    case open
    /// It is let be until a time, or until they write again.
    case snoozed
    /// Answered, or closed without an answer.
    case done
  }

  public var id: PostID
  public var at: Moment
  public var platform: Platform?
  /// Their handle, with its `@`.
  public var who: String
  public var how: How
  /// The id of our post that it is about, or its address where the plan does not have it.
  public var on: String?
  public var text: String?
  public var state = State.open
  /// Until when it is let be.
  public var until: Moment?
  /// The handle of the colleague who takes care of it, with its `@`.
  public var assignee: String?
  /// Why it was closed without an answer.
  public var because: String?
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
