/// What came in over the last weeks from people outside the house, and who of them waits.
public struct Inbox: Sendable {
  /// Who wrote in so many days waits; what is older is history.
  public static let days = 28
  /// The files of weeks in which these days may lie.
  public static let weeks = 5

  /// Something that came in, as it stands now.
  public struct Item: Sendable {
    public var heard: Heard
    /// The week whose file holds it.
    public var week: Week
    /// Snoozed only while it is let be.
    public var state: Heard.State
  }

  /// All that one person waits with.
  public struct Waiting: Sendable {
    /// Oldest first.
    public let items: [Item]
    /// What has waited longest of what they wrote; of all, where they wrote nothing.
    public let first: Heard
    /// Since the day of `first`.
    public let days: Int

    /// - Parameter items: one at the least, oldest first.
    fileprivate init?(_ items: [Item], now: Moment) {
      guard let first = items.first(where: \.heard.how.isWritten) ?? items.first else { return nil }
      self.items = items
      self.first = first.heard
      days = now.day - first.heard.at.day
    }

    public var account: SocialAccount { first.account }
  }

  /// Oldest first.
  public let items: [Item]
  /// A person each, who has waited longest first.
  public let waiting: [Waiting]
  /// Whose items are let be, likewise.
  public let resting: [Waiting]
  /// How many events of these days came from people of the house and from bots.
  public let inside: Int

  /// - Parameters:
  ///   - pages: the last weeks', and those that hold what is snoozed; any order.
  ///   - now: what came later is left out.
  public init(_ pages: some Sequence<WeekPage>, _ people: KnownPeople, now: Moment) {
    let recent = pages.flatMap { page in
      page.heard.filter { $0.at <= now && Self.isRecent($0, now) }.map { ($0, page.week) }
    }
    let outside = recent.filter { people.isOutside($0.0.account) }
    inside = recent.count - outside.count
    let latest = Self.latestWords(outside.map(\.0), people)
    items = outside.map { heard, week in
      Item(
        heard: heard, week: week, state: Self.state(of: heard, latest[people.owner(of: heard.account)], now))
    }.sorted { ($0.heard.at, $0.heard.id) < ($1.heard.at, $1.heard.id) }
    waiting = Self.grouped(items.filter { $0.state == .open }, people, now)
    resting = Self.grouped(items.filter { $0.state == .snoozed }, people, now)
  }

  private static func isRecent(_ heard: Heard, _ now: Moment) -> Bool {
    let last = heard.state == .snoozed ? max(heard.at, heard.until ?? heard.at) : heard.at
    return now.day - last.day <= days
  }

  /// When each wrote last of what is open.
  private static func latestWords(_ heard: [Heard], _ people: KnownPeople) -> [SocialAccount: Moment] {
    let written = heard.filter { $0.state == .open && $0.how.isWritten }
    return Dictionary(written.map { (people.owner(of: $0.account), $0.at) }) { max($0, $1) }
  }

  private static func state(of heard: Heard, _ wroteAt: Moment?, _ now: Moment) -> Heard.State {
    guard heard.state == .snoozed else { return heard.state }
    let isOver = heard.until.map { $0 <= now } ?? true
    return isOver || wroteAt.map { $0 > heard.at } ?? false ? .open : .snoozed
  }

  private static func grouped(_ items: [Item], _ people: KnownPeople, _ now: Moment) -> [Waiting] {
    Dictionary(grouping: items) { people.owner(of: $0.heard.account) }.values
      .compactMap { Waiting($0, now: now) }
      .sorted { ($0.first.at, $0.first.id) < ($1.first.at, $1.first.id) }
  }
}
