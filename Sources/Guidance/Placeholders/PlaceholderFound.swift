/// A part of a text that somebody meant to fill in.
struct PlaceholderFound {
  /// Unicode scalar offsets, end excluded.
  let range: Range<Int>
  let certainty: Rule.Placeholder.Certainty

  /// All of them, in the order of the text, none within another. The time grows with the text's length and nothing
  /// else.
  static func all(in wording: Wording) -> [PlaceholderFound] {
    var found =
      BracketedBlanks.all(in: wording) + BracketedCapitals.all(in: wording) + BlankWords.all(in: wording)
    let longest = wording.scalars[...].longestBlank
    if longest >= 2 { found += BlankNumbers.all(in: wording) }
    if longest >= 4 { found += BlankLetters.all(in: wording) }
    guard found.count > 1 else { return found }
    let inOrder = found.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    return inOrder.reduce(into: []) { kept, blank in
      if kept.last.map({ $0.range.upperBound <= blank.range.lowerBound }) ?? true { kept.append(blank) }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it stands for a letter or a digit to come.
  var isBlankLetter: Bool { self == "x" || self == "X" }
}

extension ArraySlice<Unicode.Scalar> {
  /// How many letters X its longest row of them has.
  var longestBlank: Int {
    var (count, longest) = (0, 0)
    for scalar in self {
      count = scalar.isBlankLetter ? count + 1 : 0
      longest = Swift.max(longest, count)
    }
    return longest
  }
}
