/// A part of a text that somebody meant to fill in.
struct PlaceholderFound {
  /// Unicode scalar offsets, end excluded.
  let range: Range<Int>
  /// Whether it can be nothing else.
  let isSure: Bool

  /// All of them, in the order of the text, none within another. The time grows with the text's length and nothing
  /// else.
  static func all(in wording: Wording) -> [PlaceholderFound] {
    let found = BracketedBlanks.all(in: wording) + BlankWords.all(in: wording) + BlankNumbers.all(in: wording)
    guard found.count > 1 else { return found }
    let inOrder = found.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    return inOrder.reduce(into: []) { kept, blank in
      if kept.last.map({ $0.range.upperBound <= blank.range.lowerBound }) ?? true { kept.append(blank) }
    }
  }
}
