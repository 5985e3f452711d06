/// One word of a text, or one of the things that stand between words.
struct Word: Sendable {
  enum Sort: Sendable {
    case word, number, mention, hashtag, cashtag, link
    /// Punctuation or a symbol; a run of the same sign counts as one.
    case mark
  }

  /// Of it in lower case, with straight apostrophes; a mention, hashtag or cashtag keeps its sign, and a link has none.
  let key: WordKey
  /// Unicode scalar offsets, end excluded.
  let range: Range<Int>
  let sort: Sort
  let categories: WordCategories
  /// Whether a sentence, or a part of one that could stand alone, starts here.
  let opensClause: Bool
  /// Whether the first letter is a capital.
  let isCapitalised: Bool
  /// Whether it has two letters or more and all are capitals.
  let isShouted: Bool
  /// Whether white space, or the text's start, stands before it.
  let isSpaced: Bool

  func has(_ category: WordCategories) -> Bool { !categories.isDisjoint(with: category) }

  /// Of punctuation or a symbol the sign.
  var sign: Unicode.Scalar? { sort == .mark ? key.sign : nil }

  func isMark(_ sign: Unicode.Scalar) -> Bool { sort == .mark && key == WordKey(sign: sign) }
}
