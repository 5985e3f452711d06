import Phrases

extension Clue {
  /// How a text talks with somebody.
  static let courtesies: [Clue] = [
    Clue("thanks", "thanks somebody") { $0.says(.thanks) },
    Clue("thanks to somebody", "thanks somebody") { $0.thanked },
    Clue("praise or good wishes", "praises or wishes well") { $0.says(.wish) ?? $0.exclaimedPraise },
    Clue("greeting", "greets") { $0.opens(with: .greeting) },
    Clue("apology", "says sorry") { $0.says(.apology) },
    Clue("answer first", "answers") { $0.opens(with: .reply) },
    Clue("courtesy first", "talks with somebody") { $0.courtesyFirst },
    Clue("exclamation", "exclaims") { wording in
      .word(wording.firstWord(.exclamation, in: wording.message))
    },
  ]
}

extension Wording {
  /// `Thank you @name for…`, `Huge thanks to everybody who…`, `Congratulations to…`: it opens by speaking to somebody.
  fileprivate var thanked: Trace? {
    guard quotedAuthor == nil, !categories.isDisjoint(with: [.thanks, .wish]) else { return nil }
    let reach = own.clamped(to: opening..<(opening + 4))
    guard
      let word = reach.first(where: { words[$0].has(.thanks) || words[$0].isGoodWish })
    else { return nil }
    let next = own.clamped(to: (word + 1)..<(word + 3))
    return next.first(where: isSomebody).map { .words(word..<($0 + 1)) }
  }

  /// `@name`, `you`, and behind `to` also `everybody` and a name.
  private func isSomebody(_ index: Int) -> Bool {
    let word = words[index]
    if word.sort == .mention || word.has(.you) { return true }
    guard words[index - 1].key == "to", word.sort == .word else { return false }
    return word.isCapitalised || ["everyone", "everybody", "all", "those"].contains(word.key)
  }

  fileprivate func opens(with category: WordCategories) -> Trace? {
    let start = opening
    if let phrase = firstPhrase(category, in: start..<(start + 1)) { return .words(phrase) }
    guard start < message.upperBound, words[start].has(category) else { return nil }
    return .word(start)
  }

  /// Thanks, a wish, praise, a greeting or an answer, with which people begin when they talk with each other.
  fileprivate var courtesyFirst: Trace? {
    if let opening = opens(with: [.greeting, .reply]) ?? exclaimedPraise { return opening }
    let reach = message.clamped(to: opening..<(opening + 5))
    return .word(
      firstWord([.thanks, .wish, .apology], in: reach)
        ?? firstPhrase([.thanks, .wish, .apology], in: reach)?.lowerBound)
  }

  /// Praise of somebody else in a first sentence of at most six words that ends with `!` or with the quoted post: `Great photo!`
  fileprivate var exclaimedPraise: Trace? {
    let start = opening
    guard start < message.upperBound else { return nil }
    let reach = start..<min(start + 7, message.upperBound)
    guard firstWord(.we, in: reach) == nil else { return nil }
    guard let praise = firstWord(.praise, in: reach) ?? firstPhrase([.praise, .wish], in: reach)?.lowerBound
    else { return nil }
    for index in reach
    where words[index].sort == .mark && !words[index].isMark("-") && !words[index].has(.comma) {
      return words[index].has(.exclamation) && praise < index ? .words(start..<(index + 1)) : nil
    }
    return message.upperBound <= start + 6 ? .words(start..<message.upperBound) : nil
  }
}

extension Word {
  fileprivate var isGoodWish: Bool { has(.wish) && goodWishes.contains(self) }
}

private let goodWishes: WordSet = ["congratulations", "congrats"]
