/// Words to be asked for by their keys.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var table = WordTable(false)

  package init(arrayLiteral words: WordKey...) {
    for word in words { table[word] = true }
  }

  /// - Parameter words: in small letters, parted by blanks or line breaks.
  package init(_ words: String) {
    for word in WordList(words) { table[word] = true }
  }

  package func union(_ words: [WordKey]) -> WordSet {
    var set = self
    for word in words { set.table[word] = true }
    return set
  }

  package func contains(_ word: String) -> Bool { table[WordKey(word)] }
  package func contains(_ word: WordKey) -> Bool { table[word] }
  package func contains(_ word: Word) -> Bool { table[word.key] }
}
