import PostText

/// What passed between us and one person through the years: what their stage is derived from.
public struct Acquaintance: Hashable, Sendable {
  /// How near somebody is.
  public enum Stage: String, CaseIterable, Codable, Sendable {
    case met
    case inConversation = "in conversation"
    case regular, advocate
  }

  /// The account by which they are counted.
  public let owner: SocialAccount
  /// All of theirs that were met, in the order of meeting.
  public private(set) var accounts: [SocialAccount] = []
  /// How often they did what.
  public private(set) var heard: [Heard.How: Int] = [:]
  /// How often we did what.
  public private(set) var engaged: [Engagement.How: Int] = [:]
  /// On how many days, and in how many weeks, they were heard from.
  public private(set) var daysHeard = 0
  public private(set) var weeksHeard = 0
  /// On how many days they shared us or named us to others.
  public private(set) var daysPassedOn = 0
  public private(set) var lastPassedOn: Day?
  /// On how many days we turned to them.
  public private(set) var daysEngaged = 0
  /// Posts of ours that name them.
  public private(set) var posts = 0
  public private(set) var first: Day?
  public private(set) var lastHeard: Day?
  public private(set) var lastEngaged: Day?
  public private(set) var lastPost: Day?

  public init(_ owner: SocialAccount) { self.owner = owner }

  /// - Precondition: whatever is noted comes in the order of time, but for a few in a wrong week.
  public mutating func note(_ heard: Heard) {
    meet(heard.account, heard.at.day)
    self.heard[heard.how, default: 0] += 1
    if heard.at.day != lastHeard { daysHeard += 1 }
    if lastHeard.map({ Week(of: $0) != Week(of: heard.at.day) }) ?? true { weeksHeard += 1 }
    lastHeard = max(lastHeard ?? heard.at.day, heard.at.day)
    guard heard.how == .share || heard.how == .mention else { return }
    if heard.at.day != lastPassedOn { daysPassedOn += 1 }
    lastPassedOn = max(lastPassedOn ?? heard.at.day, heard.at.day)
  }

  public mutating func note(_ engagement: Engagement) {
    meet(engagement.account, engagement.at.day)
    engaged[engagement.how, default: 0] += 1
    if engagement.at.day != lastEngaged { daysEngaged += 1 }
    lastEngaged = max(lastEngaged ?? engagement.at.day, engagement.at.day)
  }

  /// Notes a post of ours that names them.
  public mutating func noteNamed(_ account: SocialAccount, on day: Day) {
    meet(account, day)
    posts += 1
    lastPost = max(lastPost ?? day, day)
  }

  private mutating func meet(_ account: SocialAccount, _ day: Day) {
    first = min(first ?? day, day)
    if !accounts.contains(account) { accounts.append(account) }
  }

  /// The last day on which anything passed, either way.
  public var lastTouch: Day? { [lastHeard, lastEngaged, lastPost].compactMap(\.self).max() }

  /// The last day on which we turned to them or named them.
  public var lastFromUs: Day? { [lastEngaged, lastPost].compactMap(\.self).max() }

  public var wrote: Int { heard.filter { $0.key.isWritten }.values.reduce(0, +) }
}

extension Acquaintance {
  /// So many days in so many weeks make a regular: fewer may be one conversation.
  public static let regularDays = 4
  public static let regularWeeks = 3
  /// So many days of speaking of us to others make an advocate: one may be chance.
  public static let advocateDays = 2

  public var stage: Stage {
    if isRegular, daysPassedOn >= Self.advocateDays { return .advocate }
    if isRegular { return .regular }
    return daysHeard > 0 && (daysEngaged > 0 || posts > 0) ? .inConversation : .met
  }

  private var isRegular: Bool { daysHeard >= Self.regularDays && weeksHeard >= Self.regularWeeks }
}
