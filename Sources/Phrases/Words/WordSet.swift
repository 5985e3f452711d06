/// Words to be asked for by their keys.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var table = WordTable(false)

  public init(arrayLiteral words: WordKey...) {
    for word in words { table[word] = true }
  }

  /// - Parameter words: in small letters, parted by blanks or line breaks.
  public init(_ words: String) {
    for word in WordList(words) { table[word] = true }
  }

  public func union(_ words: [WordKey]) -> WordSet {
    var set = self
    for word in words { set.table[word] = true }
    return set
  }

  public func contains(_ word: String) -> Bool { table[WordKey(word)] }
  public func contains(_ word: WordKey) -> Bool { table[word] }
  public func contains(_ word: Word) -> Bool { table[word.key] }
}
