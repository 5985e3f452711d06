import Planning
import PostText
import Storage

/// What is to be noted of somebody; what is nil stays.
public struct PersonNotes: Sendable {
  public enum Tie: Sendable {
    case one(Person.Tie)
    case cleared
  }

  public var note: String?
  public var tie: Tie?
  /// Days.
  public var every: Int?

  public init(note: String? = nil, tie: Tie? = nil, every: Int? = nil) {
    self.note = note
    self.tie = tie
    self.every = every
  }
}

extension OpenPlan {
  public mutating func note(_ notes: PersonNotes, of who: SocialAccount) throws -> Outcome {
    try change { book, plan, now in
      let account = try AccountPlaces(&book, plan, now: now).meant(by: who)
      let before = book.people().person(account)
      try book.changePeople { page in
        page.change(account) { person in
          person.note = notes.note.map { $0.isEmpty ? nil : $0 } ?? person.note
          switch notes.tie {
          case .one(let tie): person.tie = tie
          case .cleared: person.tie = nil
          case nil: break
          }
          person.every = notes.every ?? person.every
          person.decide([
            .note: notes.note != nil, .tie: notes.tie != nil, .every: notes.every != nil,
          ])
        }
      }
      let person = book.people().person(account) ?? Person(account)
      return Outcome(
        .people(
          .noted(
            who: account, note: person.note, tie: person.tie, every: person.every, isNew: before == nil)
        ).replacing(before?.note, by: person.note))
    }
  }

  /// Has two accounts counted as one person's. Each keeps what is noted of it, so that it can be taken back by itself.
  public mutating func join(_ who: SocialAccount, with other: SocialAccount) throws -> Outcome {
    try change { book, plan, now in
      let known = AccountPlaces(&book, plan, now: now)
      let (account, joined) = try known.two(who, other)
      let (owner, other) = (known.people.owner(of: account), known.people.owner(of: joined))
      guard owner != other else {
        throw Problem(
          .samePerson, "\(account) and \(joined) are one person's already.",
          hint: "Part them with: person \(account) --not-same \(joined)")
      }
      if (known.people.tie(of: owner) == .bot) != (known.people.tie(of: other) == .bot) {
        throw Problem(
          .samePerson, "One of \(account) and \(joined) is noted as a bot, and the other is not.",
          hint:
            "Put that right first: person \(known.people.tie(of: owner) == .bot ? account : joined) --none")
      }
      let page = book.people()
      try Self.refuseTwoOnOnePlatform(
        page.accounts(of: owner, known.people) + [account],
        page.accounts(of: other, known.people) + [joined])
      try book.changePeople { page in
        page.change(other) { person in
          person.sameAs = owner
          person.decide([.sameAs: true])
        }
        for account in [account, joined] {
          page.change(account, onlyIfThere: true) { $0.notSame.removeAll { $0 == joined || $0 == account } }
        }
      }
      return Outcome(.people(.joined(who: owner, other: other)))
    }
  }

  /// Two accounts on one platform are nearly always two people's, and who merges them by mistake never sees it; be they joined
  /// by way of further accounts.
  private static func refuseTwoOnOnePlatform(_ ones: [SocialAccount], _ others: [SocialAccount]) throws {
    for one in ones {
      guard let platform = one.platform, let other = others.first(where: { $0.platform == platform }) else {
        continue
      }
      throw Problem(
        .samePerson, "\(one) and \(other) are both on \(platform.name), and stay two people.",
        hint: "Remember it with: person \(one) --note \"also \(other.handle)\"")
    }
  }

  /// Has two accounts counted as two people's, and not suggested as one again.
  public mutating func part(_ who: SocialAccount, from other: SocialAccount) throws -> Outcome {
    try change { book, plan, now in
      let known = AccountPlaces(&book, plan, now: now)
      let (account, parted) = try known.two(who, other)
      try book.changePeople { page in
        if known.people.owner(of: account) == known.people.owner(of: parted) {
          // The link of the one that has one is cut: of the other where this is the main account.
          let linked = page.person(parted)?.sameAs == nil ? account : parted
          page.change(linked, onlyIfThere: true) { person in
            person.sameAs = nil
            person.decide([.sameAs: true])
          }
        }
        page.change(account) { if !$0.notSame.contains(parted) { $0.notSame.append(parted) } }
      }
      return Outcome(.people(.parted(who: account, other: parted)))
    }
  }
}

extension AccountPlaces {
  /// - Throws: `Problem` where both are one account, or it can't be told which they are.
  fileprivate func two(_ who: SocialAccount, _ other: SocialAccount) throws -> (SocialAccount, SocialAccount)
  {
    let (one, another) = (try meant(by: who), try meant(by: other))
    guard one != another else {
      throw Problem(
        .samePerson, "Both are the one account \(one).",
        hint: "Name the account that is another: person \(one) --same-as PLATFORM:@HANDLE")
    }
    return (one, another)
  }
}

extension PeoplePage {
  public func person(_ account: SocialAccount) -> Person? { people.first { $0.account == account } }

  /// All accounts by which somebody is known, the one that counts first.
  fileprivate func accounts(of owner: SocialAccount, _ known: KnownPeople) -> [SocialAccount] {
    [owner] + people.map(\.account).filter { $0 != owner && known.owner(of: $0) == owner }
  }

  /// Changes what is noted of an account; a note that says nothing is not kept.
  mutating func change(
    _ account: SocialAccount, onlyIfThere: Bool = false, _ body: (inout Person) -> Void
  ) {
    let index = people.firstIndex { $0.account == account }
    guard index != nil || !onlyIfThere else { return }
    var person = index.map { people[$0] } ?? Person(account)
    body(&person)
    if let index { people.remove(at: index) }
    if !person.saysNothing { people.append(person) }
  }
}

extension Person {
  fileprivate var saysNothing: Bool {
    sameAs == nil && tie == nil && note == nil && every == nil && notSame.isEmpty && unknown.json.isEmpty
  }
}
