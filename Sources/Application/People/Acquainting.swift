import Planning
import PostText
import Storage

/// Everybody outside the house, with how near they are.
public struct AllPeople: Sendable {
  /// Whom all were asked for.
  public struct Filter: Sendable {
    public var stage: Acquaintance.Stage?
    /// Nothing has passed for so many days.
    public var silent: Int?
    public var clients: Bool
    public var platform: Platform?

    public init(
      stage: Acquaintance.Stage? = nil, silent: Int? = nil, clients: Bool = false, platform: Platform? = nil
    ) {
      self.stage = stage
      self.silent = silent
      self.clients = clients
      self.platform = platform
    }
  }

  /// The nearest first, of equally near ones who was met last.
  public var people: [Acquaintance]
  public var introductions: [Acquaintances.Introduction]
  public var known: KnownPeople
  public var today: Day
}

/// All that is known of one person.
public struct PersonCard: Sendable {
  public var acquaintance: Acquaintance
  /// Their accounts, of which nothing else may be known.
  public var accounts: [SocialAccount]
  public var tie: Person.Tie?
  /// What is noted of any of their accounts.
  public var notes: [String]
  public var every: Int?
  /// Posts that name them, the newest first.
  public var posts: [Post]
  /// What passed, the newest first.
  public var passed: [Passed]
  public var waiting: Inbox.Waiting?
  /// Accounts that look like theirs.
  public var alike: [SocialAccount]
  /// Accounts of others that bear their name, on any platform or server.
  public var namesakes: [SocialAccount]
  public var introductions: [Acquaintances.Introduction]
  public var today: Day

  /// Something that passed between us.
  public enum Passed: Sendable {
    case heard(Heard)
    case engaged(Engagement)

    public var at: Moment {
      switch self {
      case .heard(let heard): heard.at
      case .engaged(let engagement): engagement.at
      }
    }
  }
}

extension OpenPlan {
  /// Goes through every week there is.
  public mutating func people(_ filter: AllPeople.Filter = AllPeople.Filter()) throws -> AllPeople {
    var progress = environment.startProgress()
    defer { progress.end() }
    return try read { book, plan, now in
      let page = book.people()
      let known = KnownPeople(plan, page)
      var all = Acquaintances(known)
      try book.walk(&progress) { all.note($0) }
      var people = all.all
      for person in page.people where known.isOutside(person.account) {
        let owner = known.owner(of: person.account)
        people[owner] = people[owner] ?? Acquaintance(owner)
      }
      return AllPeople(
        people: people.values.filter { filter.takes($0, known, today: now.day) }.sorted(by: Self.nearer),
        introductions: all.introductions, known: known, today: now.day)
    }
  }

  private static func nearer(_ one: Acquaintance, _ other: Acquaintance) -> Bool {
    let ranks = [one, other].map { Acquaintance.Stage.allCases.firstIndex(of: $0.stage) ?? 0 }
    if ranks[0] != ranks[1] { return ranks[0] > ranks[1] }
    if one.lastTouch != other.lastTouch {
      return (one.lastTouch?.number ?? .min) > (other.lastTouch?.number ?? .min)
    }
    return one.owner.description < other.owner.description
  }

  /// Goes through every week there is.
  /// - Throws: `Problem` where nobody of that name is known.
  public mutating func person(_ who: SocialAccount) throws -> PersonCard {
    var progress = environment.startProgress()
    defer { progress.end() }
    return try read { book, plan, now in
      let page = book.people()
      let known = KnownPeople(plan, page)
      var search = PersonSearch(who, known, page)
      try book.walk(&progress) { search.note($0) }
      let owner = try search.owner(known)
      return search.card(
        of: owner, page, book.inbox(plan, now: now).waiting.first { known.owner(of: $0.account) == owner },
        today: now.day)
    }
  }
}

extension AllPeople.Filter {
  fileprivate func takes(_ person: Acquaintance, _ known: KnownPeople, today: Day) -> Bool {
    if person.owner.isSomeone { return false }
    if let stage, person.stage != stage { return false }
    if let silent, let last = person.lastTouch, today - last < silent { return false }
    if clients, known.tie(of: person.owner) != .client { return false }
    if let platform, !(person.accounts + [person.owner]).contains(where: { $0.platform == platform }) {
      return false
    }
    return true
  }
}

extension PlanBook {
  /// Every week there is, in order, none of which is kept.
  fileprivate mutating func walk(_ progress: inout any Progress, _ body: (WeekPage) -> Void) throws {
    let weeks = try weeks()
    var seen: Set<PostID> = []
    for (number, week) in weeks.enumerated() {
      progress.tell(number, of: weeks.count)
      var page = passingPage(week)
      let posts = countedOnce(page.posts, but: &seen)
      if posts.count < page.posts.count { page.setPosts(posts) }
      body(page)
    }
  }
}
