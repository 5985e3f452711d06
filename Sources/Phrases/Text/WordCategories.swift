/// The categories that a word or phrase belongs to, as in a dictionary for counting words (LIWC). What most of them mean
/// is the vocabulary's affair, which names them by bits from 0 up; those named here are looked at while a text is cut
/// into words.
public struct WordCategories: OptionSet, Sendable {
  public let rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// May be the first word of a phrase of the lexicon.
  @inlinable public static var opensPhrase: WordCategories { WordCategories(rawValue: 1 << 63) }
  /// Joins a second clause to a first one, even across two blanks: `and`, `then`.
  @inlinable public static var joint: WordCategories { WordCategories(rawValue: 1 << 62) }
  /// `RT` and its kin: an account may follow with no blank between.
  @inlinable public static var repostSign: WordCategories { WordCategories(rawValue: 1 << 61) }
}
