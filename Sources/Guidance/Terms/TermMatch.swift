import PostText

/// Where a term was found, and in which form.
struct TermMatch {
  /// Unicode scalar offsets.
  let range: Range<Int>
  /// How it differs from the term, in words that can be strung together; none where only case, or what parts the words, does.
  let differences: [Rule.Confidential.Difference]

  init(_ match: WordRun.Match, of term: Term, in text: [Unicode.Scalar]) {
    range = match.range
    let words = match.letters.filter { !$0.isHidden }
    let own = term.text.unicodeScalars.filter { !$0.partsTerms }
    var differences: [Rule.Confidential.Difference] = []
    if text[range].contains(where: \.isHidden) { differences.append(.hiddenCharacters) }
    differences += Self.differences(of: words, from: Array(own))
    if match.isJoined { differences.append(.asOneWord) }
    if match.isPlural { differences.append(.plural) }
    self.differences = differences
  }

  /// Of letters alone.
  private static func differences(
    of words: [Unicode.Scalar], from own: [Unicode.Scalar]
  ) -> [Rule.Confidential.Difference] {
    if isSame(words, own) { return [] }
    let plain = words.map { $0.withoutStyle }
    let styled: [Rule.Confidential.Difference] = plain == words ? [] : [.styledLetters]
    if isSame(plain, own) { return styled }
    let isMixed = Set(plain).symmetricDifference(own).contains { LookAlikes.latin($0) != nil }
    let script: [Rule.Confidential.Difference] = isMixed ? [.otherScript] : []
    let isSpeltAlike = isSame(plain.map(\.asLatin), own.map(\.asLatin))
    return styled + script + (isSpeltAlike ? [] : [.otherSpelling])
  }

  /// But for capitals: `SS` stands for `ß` among them, and nowhere else.
  private static func isSame(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    let (one, other) = (String(scalars: one), String(scalars: other))
    if one.lowercased() == other.lowercased() { return true }
    let capitals = one.uppercased()
    return one == capitals && other.uppercased() == capitals
  }
}

extension Unicode.Scalar {
  fileprivate var withoutStyle: Unicode.Scalar { StyledLetter.plain(self) ?? FlagLetters.latin(self) ?? self }
  fileprivate var asLatin: Unicode.Scalar { LookAlikes.latin(self) ?? self }
}
