import PostText

/// Everybody whom we met, from the weeks as they pass.
public struct Acquaintances: Sendable {
  public private(set) var all: [SocialAccount: Acquaintance] = [:]
  /// Who was introduced to whom, in the order of time.
  public private(set) var introductions: [Introduction] = []
  public let people: KnownPeople
  /// Whom alone it is about; nil for all.
  private let wanted: SocialAccount?
  /// Where a handle was met, for posts that go to several platforms.
  private var places: [String: Set<Platform>] = [:]

  public struct Introduction: Hashable, Sendable {
    public var day: Day
    /// With their `@`; two at the least.
    public var handles: [String]
    /// The post that did it; nil for what was noted by hand.
    public var post: PostID?
  }

  public init(_ people: KnownPeople, of wanted: SocialAccount? = nil) {
    self.people = people
    self.wanted = wanted.map(people.owner)
  }

  /// - Parameter page: the weeks come in order.
  public mutating func note(_ page: WeekPage) {
    for heard in page.heard where people.isOutside(heard.account) {
      place(heard.account)
      note(heard.account) { $0.note(heard) }
    }
    for engagement in page.engaged where people.isOutside(engagement.account) {
      place(engagement.account)
      note(engagement.account) { $0.note(engagement) }
    }
    noteIntroductions(page.engaged)
    for post in page.posts where post.state == .out { note(post) }
  }

  /// Who was introduced to whom in the last of the weeks.
  /// - Parameter pages: in order. Those before it tell where a handle was met.
  public static func introductions(in pages: some BidirectionalCollection<WeekPage>, _ people: KnownPeople)
    -> [Introduction]
  {
    guard let last = pages.last else { return [] }
    var met = Acquaintances(people)
    for page in pages.dropLast() {
      for account in page.heard.map(\.account) + page.engaged.map(\.account) where people.isOutside(account) {
        met.place(account)
      }
    }
    met.note(last)
    return met.introductions
  }

  private mutating func note(_ post: Post) {
    guard let day = post.at?.day else { return }
    let named = post.accountsNamed.map { placed($0, among: post.platforms) }.filter(people.isOutside)
    for account in named { note(account) { $0.noteNamed(account, on: day) } }
    if Set(named.map(people.owner)).count > 1 {
      introductions.append(Introduction(day: day, handles: named.map(\.handle), post: post.id))
    }
  }

  private mutating func noteIntroductions(_ engaged: [Engagement]) {
    var told: Set<[String]> = []
    for engagement in engaged {
      let handles = handlesBroughtTogether(by: engagement)
      guard handles.count > 1, told.insert(handles + [engagement.at.description]).inserted else { continue }
      introductions.append(Introduction(day: engagement.at.day, handles: handles, post: nil))
    }
  }

  /// Those whom an introduction names, and those whom an answer to somebody names beside them; people outside alone.
  private func handlesBroughtTogether(by engagement: Engagement) -> [String] {
    let platform = engagement.platform
    let others =
      engagement.how == .introduce ? engagement.with : engagement.how == .reply ? engagement.named : []
    var owners: Set<SocialAccount> = []
    return ([engagement.who] + others).filter { handle in
      let account = SocialAccount(handle, on: platform)
      return people.isOutside(account) && !account.isSomeone
        && owners.insert(people.owner(of: account)).inserted
    }.sorted()
  }

  private mutating func note(_ account: SocialAccount, _ body: (inout Acquaintance) -> Void) {
    let owner = people.owner(of: account)
    guard wanted == nil || wanted == owner else { return }
    body(&all[owner, default: Acquaintance(owner)])
  }

  private mutating func place(_ account: SocialAccount) {
    if let platform = account.platform { places[account.name, default: []].insert(platform) }
  }

  /// A handle that a post names: on the platform of the post where it is known, else on its first.
  private func placed(_ handle: String, among platforms: [Platform]) -> SocialAccount {
    let own = SocialAccount.platform(of: handle).flatMap { platforms.contains($0) ? $0 : nil }
    let known = places[SocialAccount.name(of: handle)] ?? []
    return SocialAccount(handle, on: own ?? platforms.first(where: known.contains) ?? platforms.first)
  }
}

extension Engagement {
  /// The handles that its text names.
  fileprivate var named: [String] {
    guard let text, text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    return (platform ?? .x).entities(in: text).mentions.map(\.text)
  }
}

extension Post {
  /// The handles that it names, as its first platform reads it, and those that it is with; each once.
  public var accountsNamed: [String] {
    let named = text.utf8.contains(UInt8(ascii: "@")) ? entities.mentions.map(\.text) : []
    var seen: Set<String> = []
    // X's lists are nobody's accounts, and whoever was forgotten is nobody any more.
    return (named + with).filter {
      !$0.utf8.contains(UInt8(ascii: "/")) && $0 != SocialAccount.someone
        && seen.insert(SocialAccount.name(of: $0)).inserted
    }
  }
}
