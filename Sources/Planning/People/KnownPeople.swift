/// Whose an account is, as far as the plan knows: who works here, who is no human, which accounts are one person's.
public struct KnownPeople: Sendable {
  /// The names that the brand's accounts and the team's have on any platform.
  private let ownNames: Set<String>
  /// The servers that these accounts are on: there, a handle may leave them out.
  private let ownServers: Set<String>
  private let noted: [SocialAccount: Person]
  /// The account by which the owner of a linked one is counted.
  private let owners: [SocialAccount: SocialAccount]
  private let ties: [SocialAccount: Person.Tie]

  public init(_ plan: Plan, _ page: PeoplePage = PeoplePage()) {
    let own = (plan.handles + plan.team).map { SocialAccount($0, on: nil) }
    ownNames = Set(own.map(\.name))
    ownServers = Set(own.compactMap(\.server))
    let noted = Dictionary(page.people.map { ($0.account, $0) }) { first, _ in first }
    let owners = noted.filter { $0.value.sameAs != nil }.mapValues { Self.owner(of: $0.account, noted) }
    self.noted = noted
    self.owners = owners
    ties = Dictionary(
      page.people.compactMap { person in person.tie.map { (owners[person.account] ?? person.account, $0) } }
    ) { first, _ in first }
  }

  /// Links may lead on, and after a merge in a circle.
  private static func owner(of account: SocialAccount, _ noted: [SocialAccount: Person]) -> SocialAccount {
    var chain = [account]
    while let next = noted[chain[chain.count - 1]]?.sameAs {
      // In a circle each must end at the same account.
      if chain.contains(next) { return chain.min { $0.description < $1.description } ?? account }
      chain.append(next)
    }
    return chain[chain.count - 1]
  }

  /// What is noted of an account.
  public func person(of account: SocialAccount) -> Person? { noted[account] }

  /// The account by which its owner is counted, whichever of their accounts it is.
  public func owner(of account: SocialAccount) -> SocialAccount { owners[account] ?? account }

  /// What an account's owner is to the house.
  public func tie(of account: SocialAccount) -> Person.Tie? {
    isOwn(account) ? .staff : ties[owner(of: account)]
  }

  public func isStaff(_ account: SocialAccount) -> Bool { tie(of: account) == .staff }

  /// Whether somebody counts where people are counted: neither staff nor a bot.
  public func isOutside(_ account: SocialAccount) -> Bool {
    let tie = tie(of: account)
    return tie != .staff && tie != .bot
  }

  private func isOwn(_ account: SocialAccount) -> Bool {
    let name = account.name
    if ownNames.contains(name) { return true }
    guard let server = account.server, ownServers.contains(server) else { return false }
    return ownNames.contains(String(name.dropLast(server.count + 1)))
  }
}
