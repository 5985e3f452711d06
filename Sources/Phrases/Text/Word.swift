/// One word of a text, or one of the things that stand between words.
public struct Word: Sendable {
  public enum Sort: Sendable {
    case word, number, mention, hashtag, cashtag, link
    /// Punctuation or a symbol; a run of the same sign counts as one.
    case mark
  }

  /// Of it in lower case, with straight apostrophes; a mention, hashtag or cashtag keeps its sign, and a link has none.
  public let key: WordKey
  /// Unicode scalar offsets, end excluded.
  public let range: Range<Int>
  public let sort: Sort
  public let categories: WordCategories
  /// Whether a sentence, or a part of one that could stand alone, starts here.
  public let opensClause: Bool
  /// Whether the first letter is a capital.
  public let isCapitalised: Bool
  /// Whether it has two letters or more and all are capitals.
  public let isShouted: Bool
  /// Whether white space, or the text's start, stands before it.
  public let isSpaced: Bool

  @inlinable public func has(_ category: WordCategories) -> Bool { !categories.isDisjoint(with: category) }

  /// Of punctuation or a symbol the sign.
  @inlinable public var sign: Unicode.Scalar? { sort == .mark ? key.sign : nil }

  @inlinable public func isMark(_ sign: Unicode.Scalar) -> Bool {
    sort == .mark && key == WordKey(sign: sign)
  }
}
