import Synchronization

/// Phrases to look for in a text, each with a note on it.
///
/// It is written as lines: `like our page|post, drop a like = asks for likes ! party`. Phrases are parted by commas and
/// share the note behind `=`; a phrase is passed over in a text that has one of the words behind `!`. In a phrase
/// `a|b` is either word, `a?` may be missing, `_` is any word, `@` behind other words an account, `0` a number in figures, and a
/// hyphen stands for a hyphen or a blank. A line that ends in a comma goes on in the next.
///
/// At first no more is read of it than which words open its phrases. What they open is spelt out when one of them stands in
/// a text: to spell out all of it took most of what the check of one text took.
public struct PhraseTable: Sendable {
  public struct Found: Sendable {
    /// Indices of its words.
    public let words: Range<Int>
    public let note: String
  }

  private let lines: PhraseTableLines
  private let spelt = SpeltPhrases()

  public init(_ lines: String) { self.lines = PhraseTableLines(lines) }

  /// Where the phrases stand in a part of a text, in order; of those that start at the same word the longest,
  /// and none within another. What stands in quotation marks is somebody else's.
  public func found(in words: [Word], within part: Range<Int>) -> [Found] {
    var found: [(phrase: PhrasePattern, words: Range<Int>)] = []
    var spelt = spelt.all
    var index = part.lowerBound
    while index < part.upperBound {
      guard lines.mayOpen(words[index].opening),
        let match = match(at: index, in: words, upTo: part.upperBound, &spelt)
      else {
        index += 1
        continue
      }
      found.append(match)
      index = match.words.upperBound
    }
    if found.isEmpty { return [] }
    let isQuoted = words.areQuoted
    let hasExceptions = found.contains { !$0.phrase.unless.isEmpty }
    let used = hasExceptions ? Set(part.map { words[$0].key }) : []
    return found.filter { !isQuoted[$0.words.lowerBound] && used.isDisjoint(with: $0.phrase.unless) }
      .map { Found(words: $0.words, note: $0.phrase.note) }
  }

  private func match(
    at index: Int, in words: [Word], upTo limit: Int, _ spelt: inout WordTable<PhrasesOfWord?>
  ) -> (phrase: PhrasePattern, words: Range<Int>)? {
    guard let opening = phrases(openedBy: words[index].opening, &spelt) else { return nil }
    let next = index + 1 < limit ? words[index + 1].opening : .none
    guard opening.seconds.mayHold(next) else { return nil }
    for number in opening.phrases.indices where opening.phrases[number].seconds.mayHold(next) {
      if let end = opening.phrases[number].end(from: index, in: words, upTo: limit, opening.keys) {
        return (opening.phrases[number], index..<end)
      }
    }
    return nil
  }

  /// - Parameter known: what was spelt out so far, as a text's search has it; it learns what is spelt out for it.
  private func phrases(openedBy word: WordKey, _ known: inout WordTable<PhrasesOfWord?>) -> PhrasesOfWord? {
    if let phrases = known[word] { return phrases }
    guard lines.opens(word) else { return nil }
    known = spelt.adding(lines.phrases(openedBy: word), of: word)
    return known[word]
  }
}

/// What was spelt out of a table, for all who look for its phrases.
private final class SpeltPhrases: Sendable {
  private let phrases = Mutex(WordTable<PhrasesOfWord?>(nil))

  var all: WordTable<PhrasesOfWord?> { phrases.withLock { $0 } }

  func adding(_ new: PhrasesOfWord, of word: WordKey) -> WordTable<PhrasesOfWord?> {
    phrases.withLock {
      $0[word] = new
      return $0
    }
  }
}

/// What may follow on a word.
struct PhrasesOfWord: Sendable {
  /// The longest first.
  let phrases: [PhrasePattern]
  /// Of all of them.
  private(set) var seconds = SecondWords()
  /// The words of the phrases.
  let keys: [WordKey]

  init(_ phrases: [PhrasePattern], keys: [WordKey]) {
    self.phrases = phrases.sorted { $0.words.count > $1.words.count }
    self.keys = keys
    for phrase in phrases { seconds.formUnion(phrase.seconds) }
  }
}

extension Word {
  /// As phrases open with it: any number as a 0, and signs and links as no word.
  fileprivate var opening: WordKey {
    switch sort {
    case .mark, .link: .none
    case .number: WordKey(sign: "0")
    default: key
    }
  }
}
