import Phrases

/// A search for the words of a term, one after the other, in a folded text.
struct WordRun {
  let text: [Unicode.Scalar]
  let folded: FoldedText
  let words: [[Unicode.Scalar]]
  /// How many letters a word has at least whose `s` is taken for a plural's.
  let shortestPlural: Int
  /// Whether it is looked for inside hashtags and addresses, and past hidden characters.
  let isDisguised: Bool
  private(set) var matches: [(range: Range<Int>, plural: Bool, joined: Bool)] = []

  private var letters: [Unicode.Scalar] { folded.letters }

  init(
    text: [Unicode.Scalar], folded: FoldedText, words: [[Unicode.Scalar]], shortestPlural: Int,
    isDisguised: Bool
  ) {
    self.text = text
    self.folded = folded
    self.words = words
    self.shortestPlural = shortestPlural
    self.isDisguised = isDisguised
  }

  mutating func find() {
    guard let first = words.first?.first else { return }
    // A capital differs in one bit, which is told sooner than what is to come.
    let bits = first.value | 0x20
    var position = 0
    while let start = letters[position...].firstIndex(where: { $0.value | 0x20 == bits }) {
      position = start + 1
      guard folded.small(start) == first, mayBegin(start), let end = end(from: start),
        let (behind, plural) = wordEnd(end.index, from: start)
      else { continue }
      // A letter's marks and hidden characters belong to it.
      let range = folded.origin(start)..<folded.origin(behind - 1) + 1
      matches.append((range, plural, end.joined))
      position = behind
    }
  }

  /// Behind the words, if they stand there one after the other, and whether nothing parts them.
  private func end(from start: Int) -> (index: Int, joined: Bool)? {
    var end = start
    var joined = false
    for (number, word) in words.enumerated() {
      if number > 0 {
        let gap = end
        end = behindGap(gap, from: start)
        if end == gap {
          guard mayBeJoined(gap, from: start) else { return nil }
          joined = true
        }
      }
      for letter in word {
        guard end < letters.count, folded.small(end) == letter else { return nil }
        end += 1
      }
    }
    return (end, joined)
  }

  private func behindGap(_ gap: Int, from start: Int) -> Int {
    var end = gap
    while end < letters.count, letters[end].partsTerms || partsInAddress(end, from: start) { end += 1 }
    // `%20` is a blank in an address.
    if isDisguised, end == gap, letters[gap...].starts(with: ["%", "2", "0"]) { return gap + 3 }
    return end
  }

  private func partsInAddress(_ index: Int, from start: Int) -> Bool {
    isDisguised && (letters[index] == "+" || letters[index] == ".") && isInName(start)
  }

  private func mayBeJoined(_ gap: Int, from start: Int) -> Bool {
    guard gap < letters.count else { return false }
    return text[folded.origin(gap)].isUpper || isDisguised && folded.followsHidden(gap) || isInName(start)
  }

  // MARK: - Where words begin and end

  private func mayBegin(_ start: Int) -> Bool {
    !isInWord(start) || isDisguised && isInName(start) && (isLong || beginsHump(start))
  }

  /// Behind the word that ends at an index, or behind an `s` there.
  private func wordEnd(_ end: Int, from start: Int) -> (index: Int, plural: Bool)? {
    let plural = behindPlural(end)
    if !isInWord(plural) { return (plural, plural > end) }
    guard isDisguised, isInName(start) else { return nil }
    return isLong || beginsHump(end) || endsBeforeNumber(end) ? (end, false) : nil
  }

  private func behindPlural(_ end: Int) -> Int {
    guard end < letters.count, folded.small(end) == "s", end >= shortestPlural,
      ((end - shortestPlural)..<end).allSatisfy({ letters[$0].isLetter })
    else { return end }
    return end + 1
  }

  /// Whether a term of several words is so long that it stands in no other by chance.
  private var isLong: Bool { words.count > 1 && words.reduce(0) { $0 + $1.count } >= 8 }

  /// `TeamSeagull`
  private func beginsHump(_ index: Int) -> Bool {
    index > 0 && index < letters.count && text[folded.origin(index)].isUpper
      && !text[folded.origin(index - 1)].isUpper
  }

  /// `#seagull2026`
  private func endsBeforeNumber(_ index: Int) -> Bool {
    !letters[index - 1].isDigit && letters[index].isDigit
  }

  /// Whether there is a word on both sides of an index, and it is the same one.
  private func isInWord(_ index: Int) -> Bool {
    index > 0 && index < letters.count && isOfWord(letters[index - 1]) && isOfWord(letters[index])
  }

  /// Whether it is part of a hashtag, or for a disguised term of a handle or an address.
  private func isInName(_ index: Int) -> Bool {
    let end = folded.origin(index)
    let before = text[..<end].suffix(Self.longestName).reversed().prefix { !$0.isSpace }
    guard isDisguised else { return isHashtag(before) }
    return before.contains { $0 == "#" || $0 == "＃" || $0 == "/" || $0 == "@" || $0 == "＠" }
  }

  private func isHashtag(_ before: some Sequence<Unicode.Scalar>) -> Bool {
    let opening = before.first { !isOfWord($0) }
    return opening == "#" || opening == "＃"
  }

  /// No more is looked through, or a single word of a megabyte would take minutes.
  private static let longestName = 280

  private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.isLetter || scalar.isDigit : isOfWordBeyondASCII(scalar)
  }

  private func isOfWordBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return (properties.isAlphabetic || properties.numericType != nil) && !scalar.isUnspaced
  }
}
