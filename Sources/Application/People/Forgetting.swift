import Guidance
import Planning
import PostText
import Storage

/// Forgetting somebody: they leave every file of the plan, for good.
extension OpenPlan {
  /// Takes somebody out of every file of the plan, every record of its changes, and what this machine remembers of what was
  /// typed. It can't be undone.
  /// - Parameters:
  ///   - names: others by which our posts call them, such as their first name.
  /// - Throws: `Problem` where nobody of that name is known, or a file can't be read.
  public mutating func forget(_ who: SocialAccount, called names: [String] = []) throws -> Outcome {
    let card = try person(who)
    let environment = environment
    let all = Set(card.accounts.flatMap(\.namesInTexts) + names.map { $0.lowercased() })
      .filter { ForgottenName.wordCounts.contains(NameRemoval.wordCount($0)) }
    let action = PeopleAction.forgotten(texts: card.posts.count, events: card.passed.count)
    var kept: Set<String> = []
    var removal: NameRemoval?
    try folder.forget(
      by: "person --forget", at: { book in try workspace.now(for: try book.plan()) }, action: .people(action)
    ) { book in
      kept = try book.plan().wordsOfNames
      let forgetting = Self.forgetting(card, all, keeping: kept, book.people(), environment)
      removal = forgetting.removal
      return forgetting
    }
    if let removal { workspace.state.forget(removal) }
    let staying = all.intersection(kept).sorted()
    return Outcome(
      .people(action), remarks: [.forgotten] + (staying.isEmpty ? [] : [.namesStay(staying)]))
  }

  private static func forgetting(
    _ card: PersonCard, _ names: Set<String>, keeping kept: Set<String>, _ page: PeoplePage,
    _ environment: Environment
  ) -> Forgetting {
    let key =
      page.forgotten.first?.key
      ?? KeyedHash.hex(
        (0..<2).flatMap { _ -> [UInt8] in
          let number = environment.random()
          return stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
        })
    let forgotten = names.sorted().map { ForgottenName($0, key: key) }
    let owner = ForgottenName(card.acquaintance.owner.description.lowercased(), key: key)
    return Forgetting(
      accounts: Set(card.accounts), names: names, kept: kept, standIn: SocialAccount.someone(owner),
      forgotten: forgotten)
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
