import PostText

/// What a language's words, phrases and signs mean, made once and looked up once for each word of a text.
public struct Lexicon: Sendable {
  /// The categories of a sign, or of a run of it (`...`).
  public typealias Signs = @Sendable (_ sign: Unicode.Scalar, _ isRepeated: Bool) -> WordCategories

  let words: WordTable<WordCategories>
  let phrases: PhraseIndex
  let categories: Signs

  /// - Parameters:
  ///   - words: in small letters, parted by blanks or line breaks; a word may stand in several lists.
  ///   - phrases: of two words and more, parted by commas or line breaks.
  public init(
    words lists: [(WordCategories, String)], phrases: [(WordCategories, String)], signs: @escaping Signs
  ) {
    let phrases = PhraseIndex(phrases)
    var words = WordTable(WordCategories(), size: 12)
    for (category, list) in lists {
      for word in WordList(list) { words.update(word) { $0.insert(category) } }
    }
    for first in phrases.firstWords { words.update(first) { $0.insert(.opensPhrase) } }
    self.words = words
    self.phrases = phrases
    categories = signs
  }

  /// A text's words, in order. The time grows with the text's length and nothing else.
  /// - Parameter entities: links, mentions and so on, as a platform reads them; what looks like one besides is one too.
  public func words(of scalars: [Unicode.Scalar], entities: Entities) -> [Word] {
    WordScanner.words(of: scalars, entities: entities, lexicon: self)
  }

  /// The lexicon's phrases that stand in a text, in order, however they overlap; those that open with the same word in
  /// the order of the lists.
  public func phrases(in words: [Word]) -> [PhraseFound] { phrases.found(in: words) }
}

/// A phrase of the lexicon in a text.
public struct PhraseFound: Sendable {
  public let categories: WordCategories
  /// Indices of its words.
  public let words: Range<Int>
}
