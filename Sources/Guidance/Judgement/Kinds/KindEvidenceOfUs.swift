import Phrases

extension KindEvidence {
  mutating func add(_ ownership: Ownership) {
    switch ownership.whose {
    case .ours: add(.ours, true)
    case .theirs: add(.theirs, true)
    case .nobodys: add(.nobodys, true)
    }
    add(.signsOfUs, amount: ownership.strengthOfUs / 6)
    add(.signsOfOthers, amount: ownership.strengthOfOthers / 6)
  }

  /// Our own names, accounts, pages and hashtags: which, where, and how much of the text.
  mutating func add(us own: OwnWords, _ spread: MessageSpread) {
    let ours = spread.message.filter { own.sorts[$0] != nil }
    for (clue, sort) in Self.sorts { add(clue, ours.contains { own.sorts[$0] == sort }) }
    let naming = ours.filter { own.sorts[$0]?.isNaming == true }
    let words = spread.wording.words
    let hasWe = spread.words.contains { words[$0].has(.we) }
    add(.ownNameFirst, naming.first.map { spread.offset($0) <= 2 } ?? false)
    add(.oursLate, ours.first.map { spread.place($0) > 0.6 } ?? false)
    add(.ownPossessive, naming.contains { spread.wording.isPossessive(words[$0]) })
    add(.oursAnywhere, !ours.isEmpty)
    add(.nothingOfUs, ours.isEmpty && !hasWe)
    add(.ownSubject, naming.contains { spread.isSubject($0) })
    add(.ownNameAndWe, !naming.isEmpty && hasWe)
    add(.oursDensity, amount: spread.share(ours.count) * 6)
  }

  private static let sorts: [(KindClue, OwnWords.Sort)] = [
    (.ownAccount, .account), (.ownTag, .tag), (.ownPage, .page), (.ownName, .name),
    (.ownShortName, .shortName), (.familyAccount, .familyAccount), (.familyTag, .familyTag),
    (.familyPage, .familyPage),
  ]

  /// Accounts that are not ours, and names, as far as capitals show them.
  mutating func add(others own: OwnWords, _ spread: MessageSpread) {
    let words = spread.wording.words
    let accounts = spread.indices(.mention).filter { own.sorts[$0] == nil }
    add(.otherAccount, !accounts.isEmpty)
    add(.severalOtherAccounts, accounts.count > 1)
    add(.otherAccountFirst, accounts.first.map { spread.offset($0) <= 1 } ?? false)
    add(.otherAccountLate, accounts.last.map { spread.place($0) > 0.6 } ?? false)
    let names = spread.words.filter {
      words[$0].isCapitalised && !words[$0].opensClause && own.sorts[$0] == nil
    }
    add(.capitalsDensity, amount: spread.shareOfWords(names.count) * 3)
    add(.capitalisedPair, zip(names, names.dropFirst()).contains { $1 == $0 + 1 })
    let start = spread.wording.opening
    let opensWithName =
      start + 1 < spread.message.upperBound && own.sorts[start] == nil
      && [start, start + 1].allSatisfy { words[$0].sort == .word && words[$0].isCapitalised }
    add(.capitalisedPairFirst, opensWithName)
  }
}

extension MessageSpread {
  /// Whether a clause opens at `index` and a verb may stand behind it.
  fileprivate func isSubject(_ index: Int) -> Bool {
    guard wording.words[index].opensClause, index + 1 < message.upperBound else { return false }
    let next = wording.words[index + 1]
    return next.has([.predicate, .news])
      || next.sort == .word && wording.scalars[next.range.upperBound - 1] == "s"
  }
}
