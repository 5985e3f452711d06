import Planning

/// The words that must not get out, and those that the brand does not use.
extension OpenPlan {
  /// Keeps a word or a name in the house.
  public mutating func keepConfidential(_ term: String) throws -> Outcome {
    try changePlan { plan, _ in
      if !plan.confidential.contains(where: { $0.lowercased() == term.lowercased() }) {
        plan.confidential.append(term)
      }
      return Outcome(.confidentialAdded(term: term))
    }
  }

  /// Lets a word be told.
  public mutating func letTell(_ term: String) throws -> Outcome {
    try changePlan { plan, _ in
      guard plan.confidential.contains(where: { $0.lowercased() == term.lowercased() }) else {
        throw Choice(what: "confidential term", typed: term, among: plan.confidential).problem(
          whenNone: "See what there is with: confidential list")
      }
      plan.confidential.removeAll { $0.lowercased() == term.lowercased() }
      return Outcome(.confidentialRemoved(term: term))
    }
  }

  /// Has drafts told when they use a word.
  /// - Parameter other: the word to use instead.
  public mutating func avoid(_ word: String, use other: String? = nil) throws -> Outcome {
    try changePlan { plan, _ in
      let before = plan.avoidedWords.first { $0.word.lowercased() == word.lowercased() }?.use
      plan.avoidedWords.removeAll { $0.word.lowercased() == word.lowercased() }
      plan.avoidedWords.append(AvoidedWord(word, use: other))
      return Outcome(.wordAvoided(word: word, use: other).replacing(before, by: other))
    }
  }

  /// Uses a word again.
  public mutating func useAgain(_ word: String) throws -> Outcome {
    try changePlan { plan, _ in
      guard plan.avoidedWords.contains(where: { $0.word.lowercased() == word.lowercased() }) else {
        throw Choice(what: "avoided word", typed: word, among: plan.avoidedWords.map(\.word)).problem(
          whenNone: "See what there is with: word list")
      }
      plan.avoidedWords.removeAll { $0.word.lowercased() == word.lowercased() }
      return Outcome(.wordUsedAgain(word: word))
    }
  }
}
