/// The phrases of a lexicon by their first words.
struct PhraseIndex: Sendable {
  struct Phrase: Sendable {
    /// Where its words but for the first stand in `words`.
    let further: Range<Int>
    let categories: WordCategories
    /// The next one that opens with the same word.
    var next: Int?
  }

  private(set) var words: [WordKey] = []
  private(set) var firstWords: [WordKey] = []
  private var phrases: [Phrase] = []
  /// For each first word the first and the last of its phrases.
  private var chains = WordTable<(first: Int, last: Int)?>(nil, size: 9)

  /// - Parameter lists: phrases of the same categories, parted by commas or line breaks.
  init(_ lists: [(WordCategories, String)]) {
    for (categories, lines) in lists {
      let parts = Array(lines.utf8).split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }
      for part in parts { add(part, categories) }
    }
  }

  private mutating func add(_ phrase: ArraySlice<UInt8>, _ categories: WordCategories) {
    var list = WordList(phrase)
    guard let first = list.next() else { return }
    let start = words.count
    while let word = list.next() { words.append(word) }
    let index = phrases.count
    phrases.append(Phrase(further: start..<words.count, categories: categories))
    if let chain = chains[first] {
      phrases[chain.last].next = index
      chains[first] = (chain.first, index)
    } else {
      firstWords.append(first)
      chains[first] = (index, index)
    }
  }

  /// The phrases that stand in a text, in order; those that open with the same word in the order of the lists.
  func found(in text: [Word]) -> [PhraseFound] {
    var found: [PhraseFound] = []
    for index in text.indices where text[index].has(.opensPhrase) {
      var next = chains[text[index].key]?.first
      while let phrase = next.map({ phrases[$0] }) {
        if stands(phrase, behind: index, in: text) {
          found.append(
            PhraseFound(categories: phrase.categories, words: index..<(index + 1 + phrase.further.count)))
        }
        next = phrase.next
      }
    }
    return found
  }

  private func stands(_ phrase: Phrase, behind index: Int, in text: [Word]) -> Bool {
    guard index + phrase.further.count < text.count else { return false }
    for (offset, word) in phrase.further.enumerated() where text[index + 1 + offset].key != words[word] {
      return false
    }
    return true
  }
}
