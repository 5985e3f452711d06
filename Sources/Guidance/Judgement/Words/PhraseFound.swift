/// A turn of phrase in a text, or a single word that says as much.
struct PhraseFound: Sendable {
  let categories: WordCategories
  /// Indices of its words.
  let words: Range<Int>
}
