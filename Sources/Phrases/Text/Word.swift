/// One word of a text, or one of the things that stand between words.
package struct Word: Sendable {
  package enum Sort: Sendable {
    case word, number, mention, hashtag, cashtag, link
    /// Punctuation or a symbol; a run of the same sign counts as one.
    case mark
  }

  /// Of it in lower case, with straight apostrophes; a mention, hashtag or cashtag keeps its sign, and a link has none.
  package let key: WordKey
  /// Unicode scalar offsets, end excluded.
  package let range: Range<Int>
  package let sort: Sort
  package let categories: WordCategories
  /// Whether a sentence, or a part of one that could stand alone, starts here.
  package let opensClause: Bool
  /// Whether the first letter is a capital.
  package let isCapitalised: Bool
  /// Whether it has two letters or more and all are capitals.
  package let isShouted: Bool
  /// Whether white space, or the text's start, stands before it.
  package let isSpaced: Bool

  @inlinable package func has(_ category: WordCategories) -> Bool { !categories.isDisjoint(with: category) }

  /// Of punctuation or a symbol the sign.
  @inlinable package var sign: Unicode.Scalar? { sort == .mark ? key.sign : nil }

  @inlinable package func isMark(_ sign: Unicode.Scalar) -> Bool {
    sort == .mark && key == WordKey(sign: sign)
  }
}
