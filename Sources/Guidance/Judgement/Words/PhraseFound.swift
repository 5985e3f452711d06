/// A turn of phrase in a text, or a single word that says as much.
struct PhraseFound: Sendable {
  let traits: Traits
  /// Indices of its words.
  let words: Range<Int>

  /// The longest phrase of each meaning wins nothing over a shorter one: all are reported, in order.
  static func all(in words: [Word]) -> [PhraseFound] {
    var found: [PhraseFound] = []
    for index in words.indices where words[index].has(.opensPhrase) {
      for phrase in Phrases.opening(with: words[index].text) where stands(phrase.words, at: index, in: words)
      {
        found.append(PhraseFound(traits: phrase.traits, words: index..<(index + phrase.words.count)))
      }
    }
    return found
  }

  private static func stands(_ phrase: [String], at index: Int, in words: [Word]) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    for offset in 1..<phrase.count where words[index + offset].text != phrase[offset] { return false }
    return true
  }
}
