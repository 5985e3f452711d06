/// A part of a text that somebody meant to fill in.
struct PlaceholderFound {
  /// Unicode scalar offsets, end excluded.
  let range: Range<Int>
  let certainty: Certainty

  enum Certainty {
    /// It can be nothing else.
    case sure
    /// It looks like one.
    case likely
    /// It says openly that something is not known yet, as announcements do.
    case announced
  }

  /// All of them, in the order of the text, none within another. The time grows with the text's length and nothing
  /// else.
  static func all(in wording: Wording) -> [PlaceholderFound] {
    let found =
      BracketedBlanks.all(in: wording) + BracketedCapitals.all(in: wording) + BlankWords.all(in: wording)
      + BlankNumbers.all(in: wording) + BlankLetters.all(in: wording)
    guard found.count > 1 else { return found }
    let inOrder = found.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    return inOrder.reduce(into: []) { kept, blank in
      if kept.last.map({ $0.range.upperBound <= blank.range.lowerBound }) ?? true { kept.append(blank) }
    }
  }
}
