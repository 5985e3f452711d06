import Phrases

extension Wording {
  func firstWord(in range: Range<Int>, where test: (Word) -> Bool) -> Int? {
    for index in range where test(words[index]) { return index }
    return nil
  }

  func firstWord(_ category: WordCategories, in range: Range<Int>) -> Int? {
    guard !categories.isDisjoint(with: category) else { return nil }
    return firstWord(in: range) { $0.has(category) }
  }

  /// The first phrase of that meaning that starts in `range`.
  func firstPhrase(_ category: WordCategories, in range: Range<Int>) -> Range<Int>? {
    guard !categories.isDisjoint(with: category) else { return nil }
    for index in firstPhrase(from: range.lowerBound)..<phrases.count {
      let phrase = phrases[index]
      guard phrase.words.lowerBound < range.upperBound else { return nil }
      if !phrase.categories.isDisjoint(with: category) { return phrase.words }
    }
    return nil
  }

  /// Halving, for a text may be all phrases.
  private func firstPhrase(from word: Int) -> Int {
    var low = 0
    var high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].words.lowerBound < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A word or a turn of phrase of that meaning, in the message.
  func says(_ category: WordCategories) -> Trace? {
    if let phrase = firstPhrase(category, in: message) { return .words(phrase) }
    return .word(firstWord(category, in: message))
  }

  /// The first number, account, hashtag, cashtag or link, whichever `sort` says.
  func first(_ sort: Word.Sort, in range: Range<Int>) -> Int? {
    specials.first { words[$0].sort == sort && range.contains($0) }
  }

  /// Whether there are two or more of such.
  func hasSeveral(_ sort: Word.Sort, in range: Range<Int>) -> Bool {
    guard let first = first(sort, in: range) else { return false }
    return self.first(sort, in: (first + 1)..<range.upperBound) != nil
  }

  /// Scalars of the message, links left out: how much it says in words.
  var messageLength: Int {
    guard let first = message.first, let last = message.last else { return 0 }
    var length = words[last].range.upperBound - words[first].range.lowerBound
    for index in specials where words[index].sort == .link && message.contains(index) {
      length -= words[index].range.count
    }
    return length
  }
}
