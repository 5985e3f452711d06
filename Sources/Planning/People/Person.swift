/// What is noted of somebody's account and can't be derived from what passed between us.
public struct Person: Hashable, Sendable, KeepsUnknownFields {
  /// What somebody is to the house, beside being one of the community.
  public enum Tie: String, CaseIterable, Codable, Sendable {
    case client, lead
    /// Who works here: counts for nothing where people are counted.
    case staff
    /// No human: counts for nothing either.
    case bot
  }

  public var account: SocialAccount
  /// The account of the same person by which they are counted; nil where it is this one. A link, so that it can be taken
  /// back by itself and nothing that is noted of either is lost.
  public var sameAs: SocialAccount?
  public var tie: Tie?
  public var note: String?
  /// After how many days without a word they want one.
  public var every: Int?
  /// Accounts that look like theirs and are somebody else's.
  public var notSame: [SocialAccount] = []
  public var unknown = UnknownFields()

  public init(_ account: SocialAccount) { self.account = account }

  /// How many days `every` may be.
  public static let intervals = 1...1000
}

/// What `people.json` holds.
public struct PeoplePage: Hashable, Sendable, KeepsUnknownFields {
  public var people: [Person] = []
  /// The weeks that hold what is snoozed, so that it is found without reading years.
  public var snoozedWeeks: [Week] = []
  public var forgotten: [ForgottenName] = []
  public var unknown = UnknownFields()

  public init() {}
}
