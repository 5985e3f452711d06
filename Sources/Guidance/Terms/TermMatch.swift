/// Where a term was found, and in which form.
struct TermMatch {
  /// Unicode scalar offsets.
  let range: Range<Int>
  /// How it differs from the term, in words that can be strung together; none where only case or blanks do.
  let differences: [String]

  init(_ range: Range<Int>, of term: Term, in text: [Unicode.Scalar], plural: Bool, joined: Bool) {
    self.range = range
    let words = text[range]
    let written = Set(term.text.unicodeScalars)
    let strange = words.filter { !$0.isASCII && !written.contains($0) }
    var differences: [String] = []
    if words.contains(where: \.isHidden) { differences.append("with hidden characters") }
    if strange.contains(where: { LookAlikes.latin($0) != nil }) {
      differences.append("with letters of another script")
    }
    if strange.contains(where: { StyledLetter.plain($0) != nil }) { differences.append("in styled letters") }
    if strange.contains(where: \.isSpeltOtherwise) { differences.append("in another spelling") }
    if joined { differences.append("as one word") }
    if plural { differences.append("with an s") }
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
