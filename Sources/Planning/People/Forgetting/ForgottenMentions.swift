/// Where somebody stood in a plan who is forgotten, counted.
public struct ForgottenMentions: Hashable, Sendable, Codable {
  /// What passed between them and us: it is counted on, under no name.
  public var events = 0
  /// Accounts of theirs of which something was noted: that is gone.
  public var accounts = 0
  /// The ids of the posts of ours that named them anywhere.
  public var posts: [String] = []
  /// In how many posts each of their fields did, by what a field is called, such as `text` and `variant`.
  public var fields: [String: Int] = [:]
  /// What else of the plan did, by what one is called, such as `purpose` and `goal`.
  public var elsewhere: [String: Int] = [:]

  public init() {}

  public mutating func add(_ other: ForgottenMentions) {
    events += other.events
    accounts += other.accounts
    posts += other.posts
    fields.merge(other.fields, uniquingKeysWith: +)
    elsewhere.merge(other.elsewhere, uniquingKeysWith: +)
  }
}
