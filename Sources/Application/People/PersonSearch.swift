import Planning
import PostText

/// One person, looked for through all weeks as they pass.
struct PersonSearch {
  private let typed: SocialAccount
  private let known: KnownPeople
  /// All accounts of that name, with or without a server, and those that are linked to one of them.
  private var candidates: Set<SocialAccount>
  /// Accounts whose name is the same but for the server, on any platform.
  private var namesakes: Set<SocialAccount> = []
  private var all: Acquaintances
  private var posts: [Post] = []
  private var passed: [PersonCard.Passed] = []

  init(_ typed: SocialAccount, _ known: KnownPeople, _ page: PeoplePage) {
    self.typed = typed
    self.known = known
    all = Acquaintances(known)
    namesakes = Set(page.people.map(\.account).filter { $0.bareName == typed.bareName })
    candidates = Set(page.people.map(\.account).filter { Self.isNamed($0, typed) })
    let owners = Set(candidates.map(known.owner))
    candidates.formUnion(owners)
    candidates.formUnion(page.people.map(\.account).filter { owners.contains(known.owner(of: $0)) })
  }

  private static func isNamed(_ account: SocialAccount, _ typed: SocialAccount) -> Bool {
    (account.name == typed.name || account.name.hasPrefix("\(typed.name)@"))
      && (typed.platform == nil || account.platform == typed.platform)
  }

  private func isWanted(_ account: SocialAccount) -> Bool {
    candidates.contains(account) || Self.isNamed(account, typed)
  }

  mutating func note(_ page: WeekPage) {
    var own = WeekPage(page.week)
    own.heard = page.heard.filter { isWanted($0.account) }
    own.engaged = page.engaged.filter { isWanted($0.account) }
    let names = Set(candidates.map(\.name)).union([typed.name])
    let met = page.heard.map(\.account) + page.engaged.map(\.account)
    namesakes.formUnion(met.filter { $0.bareName == typed.bareName })
    own.setPosts(
      page.posts.filter { post in
        post.state == .out
          && post.accountsNamed.contains { handle in
            let name = SocialAccount.name(of: handle)
            return names.contains { name == $0 || name.hasPrefix("\($0)@") }
          }
      })
    candidates.formUnion((own.heard.map(\.account) + own.engaged.map(\.account)).map(known.owner))
    posts += own.posts
    passed += own.heard.map { .heard($0) } + own.engaged.map { .engaged($0) }
    all.note(own)
  }

  /// - Throws: `Problem` where nobody of that name is known, or more than one.
  func owner(_ known: KnownPeople) throws -> SocialAccount {
    let accounts = passed.map(\.account) + Array(candidates)
    let met = Set(accounts.filter { Self.isNamed($0, typed) }.map(known.owner))
    let owners = met.isEmpty ? Set([namedMost].compactMap(\.self)) : met
    guard owners.count < 2 else {
      let names = owners.map(\.description).sorted()
      throw Problem(
        .ambiguousPerson, "\(typed.handle) could be \(names.joined(separator: " or ")).",
        hint: "Name the platform too: person \(names[0]), or if all are one person's: "
          + "person \(names[0]) --same-as \(names[1])")
    }
    guard let owner = owners.first else {
      throw Problem(
        .unknownPerson, "Nobody called \(typed.handle) is known.",
        hint: "See who is with: people; note something of them with: person \(typed.handle) --note TEXT")
    }
    return owner
  }

  /// Of whom only our posts know, on whichever platforms these went out: the one whom most of them name.
  private var namedMost: SocialAccount? {
    all.all.values.filter { $0.accounts.contains { Self.isNamed($0, typed) } }
      .max { ($0.posts, $1.owner.description) < ($1.posts, $0.owner.description) }?.owner
  }

  func card(
    of owner: SocialAccount, _ page: PeoplePage, _ waiting: Inbox.Waiting?, today: Day
  ) -> PersonCard {
    let acquaintance = all.all[owner] ?? Acquaintance(owner)
    let linked = page.people.filter { known.owner(of: $0.account) == owner }
    var seen: Set<SocialAccount> = []
    let accounts = ([owner] + acquaintance.accounts + linked.map(\.account)).filter {
      seen.insert($0).inserted
    }
    let theirs = Set(accounts)
    return PersonCard(
      acquaintance: acquaintance, accounts: accounts, tie: known.tie(of: owner),
      notes: linked.compactMap(\.note), every: linked.compactMap(\.every).min(), posts: posts.reversed(),
      passed: passed.filter { theirs.contains($0.account) }.sorted { $0.at > $1.at }, waiting: waiting,
      alike: alike(accounts, linked),
      namesakes: namesakes.subtracting(accounts).sorted { $0.description < $1.description },
      introductions: all.introductions.filter { introduction in
        introduction.handles.contains { handle in
          accounts.contains { $0.name == SocialAccount.name(of: handle) }
        }
      }, today: today)
  }

  /// Accounts of the same name on other platforms. Never two on one platform, never a bot with a human, and none that was
  /// said to be somebody else's.
  private func alike(_ accounts: [SocialAccount], _ linked: [Person]) -> [SocialAccount] {
    let isBot = accounts.contains { known.tie(of: $0) == .bot }
    let parted = Set(linked.flatMap(\.notSame))
    return namesakes.filter { other in
      !accounts.contains(other) && !accounts.contains { $0.platform == other.platform }
        && (known.tie(of: other) == .bot) == isBot && !parted.contains(other)
    }.sorted { $0.description < $1.description }
  }
}

extension PersonCard.Passed {
  var account: SocialAccount {
    switch self {
    case .heard(let heard): heard.account
    case .engaged(let engagement): engagement.account
    }
  }
}
