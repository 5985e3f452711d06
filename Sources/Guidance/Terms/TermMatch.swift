/// Where a term was found, and in which form.
struct TermMatch {
  /// Unicode scalar offsets.
  let range: Range<Int>
  /// How it differs from the term, in words that can be strung together; none where only case or blanks do.
  let differences: [Rule.Confidential.Difference]

  init(_ range: Range<Int>, of term: Term, in text: [Unicode.Scalar], plural: Bool, joined: Bool) {
    self.range = range
    let words = text[range]
    let written = Set(term.text.unicodeScalars)
    let strange = words.filter { !$0.isASCII && !written.contains($0) }
    var differences: [Rule.Confidential.Difference] = []
    if words.contains(where: \.isHidden) { differences.append(.hiddenCharacters) }
    if strange.contains(where: { LookAlikes.latin($0) != nil }) {
      differences.append(.otherScript)
    }
    if strange.contains(where: { StyledLetter.plain($0) != nil }) { differences.append(.styledLetters) }
    if strange.contains(where: \.isSpeltOtherwise) { differences.append(.otherSpelling) }
    if joined { differences.append(.asOneWord) }
    if plural { differences.append(.plural) }
    self.differences = differences
  }
}

extension Unicode.Scalar {
  /// An accented letter, an ß, a ligature.
  fileprivate var isSpeltOtherwise: Bool {
    guard !isHidden, StyledLetter.plain(self) == nil, LookAlikes.latin(self) == nil else { return false }
    return FoldedText([self], .seen).letters != [FoldedText.lowercased(self)] && !properties.isWhitespace
  }
}
