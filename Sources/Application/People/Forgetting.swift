import Guidance
import Planning
import PostText
import Storage

/// Somebody who may be forgotten: nothing stands in the way.
public struct PersonToForget: Sendable {
  public let card: PersonCard
  /// All by which they are named, in small letters and without their `@`.
  public let names: Set<String>
  /// Whether their handle stays where no `@` stands before it: many are words of the language.
  fileprivate let handleAlone: Bool

  fileprivate var handles: Set<String> { Set(card.accounts.flatMap(\.namesInTexts)) }

  /// - Parameter plan: whose own words stay.
  fileprivate func kept(in plan: Plan) -> Set<String> {
    plan.wordsOfNames.union(handleAlone ? handles : [])
  }
}

/// Forgetting somebody: they leave every file of the plan, for good.
extension OpenPlan {
  /// - Parameters:
  ///   - names: others by which our posts call them, such as their first name.
  ///   - handleAlone: whether their handle stays where no `@` stands before it.
  /// - Throws: `Problem` where nobody of that name is known, they are on the team, or where it is to be said what comes of a
  ///   word that they are named by.
  public mutating func toForget(
    _ who: SocialAccount, called names: [String] = [], handleAlone: Bool = false
  ) throws -> PersonToForget {
    let card = try person(who)
    let called = names.map { $0.lowercased() }
    let handles = Set(card.accounts.flatMap(\.namesInTexts))
    try refuseColleague(card)
    try refuseNamesakes(handles.subtracting(called), card)
    if !handleAlone { try refuseUsualWords(handles.subtracting(called), card) }
    let all = handles.union(called).filter { ForgottenName.wordCounts.contains(NameRemoval.wordCount($0)) }
    return PersonToForget(card: card, names: all, handleAlone: handleAlone)
  }

  /// Where somebody stands, and would stand no more.
  public mutating func mentions(of person: PersonToForget) throws -> ForgottenMentions {
    let environment = environment
    return try read { book, plan, _ in
      try book.mentions(
        of: Self.forgetting(person, keeping: person.kept(in: plan), book.people(), environment))
    }
  }

  /// Takes somebody out of every file of the plan, every record of its changes, and what this machine remembers of what was
  /// typed. It can't be undone.
  /// - Throws: `Problem` where a file can't be read.
  public mutating func forget(_ person: PersonToForget) throws -> Outcome {
    let environment = environment
    var done: Forgetting?
    let mentions = try folder.forget(
      by: "person --forget", at: { book in try workspace.now(for: try book.plan()) }
    ) { book in
      let kept = person.kept(in: try book.plan())
      let forgetting = Self.forgetting(person, keeping: kept, book.people(), environment)
      done = forgetting
      return forgetting
    }
    guard let done else { return Outcome(.people(.forgotten(mentions))) }
    workspace.state.forget(done.removal)
    let staying = person.names.intersection(done.kept).sorted()
    let strays = try folder.strays(naming: done)
    return Outcome(
      .people(.forgotten(mentions)),
      remarks: [.forgotten] + (staying.isEmpty ? [] : [.namesStay(staying)])
        + (strays.isEmpty ? [] : [.namedInStrays(strays)]))
  }

  /// A plan without a colleague's name would have nobody in their place.
  private mutating func refuseColleague(_ card: PersonCard) throws {
    let team = try read { _, plan, _ in plan.team.map { $0.lowercased() } }
    guard let account = card.accounts.first(where: { team.contains($0.handle.lowercased()) }) else { return }
    throw Problem(
      .needsYes, "\(account.handle) is on the team.",
      hint: "Take them off first: team remove \(account.handle)")
  }

  /// Somebody who is forgotten is known again by their name, on whatever platform it comes: others who are called so would be
  /// forgotten with them.
  private func refuseNamesakes(_ names: Set<String>, _ card: PersonCard) throws {
    let others = card.namesakes.filter { !$0.namesInTexts.isDisjoint(with: names) }
    guard let first = others.first, let own = card.accounts.first else { return }
    throw Problem(
      .needsYes,
      "\(others.map(\.description).listed) \(others.count.form("is", "are")) called so too, and would be forgotten with \(own).",
      hint:
        "If they are one person, say so first: person \(own) --same-as \(first). To forget all who are called so: person \(own) --forget --called \(own.bareName)"
    )
  }

  /// A handle may be a word of the language: in a text that is not about them it says something else.
  private mutating func refuseUsualWords(_ names: Set<String>, _ card: PersonCard) throws {
    let about = Set(card.posts.map(\.id))
    let texts = try read { book, _, _ in try book.allPosts() }.filter { !about.contains($0.id) }.map(\.text)
    for name in names.sorted() {
      let found = texts.filter { $0.saysInPassing(name) }
      guard let first = found.first else { continue }
      throw Problem(
        .needsYes,
        "“\(name)” stands as a word in \(found.count.of("text")) that \(found.count.form("is", "are")) not about them, such as “\(first.firstWords(40))”",
        hint:
          "To leave it there: person \(card.accounts[0].handle) --forget --handle-alone. To put @someone there too: person \(card.accounts[0].handle) --forget --called \(name.quotedIfNeeded)"
      )
    }
  }

  private static func forgetting(
    _ person: PersonToForget, keeping kept: Set<String>, _ page: PeoplePage, _ environment: Environment
  ) -> Forgetting {
    let key =
      page.forgotten.first?.key
      ?? KeyedHash.hex(
        (0..<2).flatMap { _ -> [UInt8] in
          let number = environment.random()
          return stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
        })
    let forgotten = person.names.sorted().map { ForgottenName($0, key: key) }
    let owner = ForgottenName(person.card.acquaintance.owner.description.lowercased(), key: key)
    return Forgetting(
      accounts: Set(person.card.accounts), names: person.names, kept: kept,
      standIn: SocialAccount.someone(owner), forgotten: forgotten)
  }
}

extension Plan {
  /// The words of its names and of what else goes by a name: they stay, although somebody may be called so.
  fileprivate var wordsOfNames: Set<String> {
    let names =
      [brand, zone, mix.text] + alsoCalled + domains + handles + goals.map(\.name) + audiences.map(\.name)
      + outposts.map(\.name) + topics.map(\.name) + allowances.map(\.rule)
      + Platform.allCases.flatMap { [$0.rawValue, $0.name] } + Kind.allCases.map(\.rawValue)
    return Set(names.flatMap(NameRemoval.words))
  }
}

extension String {
  /// Whether a name stands by itself between blanks, but for what ends a sentence: no handle, hashtag or link.
  fileprivate func saysInPassing(_ name: String) -> Bool {
    split(whereSeparator: \.isWhitespace).contains { word in
      let marks: Set<Character> = [".", ",", "!", "?", ":", ";", "(", ")", "“", "”", "\"", "'", "’", "…"]
      let plain = word.drop { marks.contains($0) }
      return plain.prefix { !marks.contains($0) }.lowercased() == name
        && plain.drop { !marks.contains($0) }.allSatisfy(marks.contains)
    }
  }
}
