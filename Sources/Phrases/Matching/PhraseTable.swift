/// Phrases to look for in a text, each with a note on it.
///
/// It is written as lines: `like our page|post, drop a like = asks for likes ! party`. Phrases are parted by commas and
/// share the note behind `=`; a phrase is passed over in a text that has one of the words behind `!`. In a phrase
/// `a|b` is either word, `a?` may be missing, `_` is any word, `@` behind other words an account, `0` a number in figures, and a
/// hyphen stands for a hyphen or a blank. A line that ends in a comma goes on in the next.
public struct PhraseTable: Sendable {
  public struct Found: Sendable {
    /// Indices of its words.
    public let words: Range<Int>
    public let note: String
  }

  /// What may follow on a word.
  private struct Opening {
    /// The longest first.
    var phrases: [PhrasePattern] = []
    /// Of all of them.
    var seconds = SecondWords()
  }

  private var keys: [WordKey] = []
  private var openings = WordTable(Opening(), size: 6)
  private var firstWords = BloomFilter()

  public init(_ lines: String) {
    let bytes = Array(lines.utf8)
    // Most words are five letters and a blank.
    keys.reserveCapacity(bytes.count / 6)
    var phrases: [PhrasePattern] = []
    for line in PhrasePattern.lines(of: bytes) { phrases += PhrasePattern.phrases(in: line, &keys) }
    for phrase in phrases.sorted(by: { $0.words.count > $1.words.count }) {
      for place in phrase.words[0].keys { add(phrase, openedBy: keys[place]) }
    }
  }

  private mutating func add(_ phrase: PhrasePattern, openedBy first: WordKey) {
    firstWords.insert(first)
    openings.update(first) {
      $0.phrases.append(phrase)
      $0.seconds.formUnion(phrase.seconds)
    }
  }

  /// Where the phrases stand in a part of a text, in order; of those that start at the same word the longest,
  /// and none within another. What stands in quotation marks is somebody else's.
  public func found(in words: [Word], within part: Range<Int>) -> [Found] {
    var found: [(phrase: PhrasePattern, words: Range<Int>)] = []
    var index = part.lowerBound
    while index < part.upperBound {
      guard firstWords.mayHold(words[index].opening),
        let match = match(at: index, in: words, upTo: part.upperBound)
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

  private func match(at index: Int, in words: [Word], upTo limit: Int) -> (
    phrase: PhrasePattern, words: Range<Int>
  )? {
    let opening = openings[words[index].opening]
    let next = index + 1 < limit ? words[index + 1].opening : .none
    guard opening.seconds.mayHold(next) else { return nil }
    for number in opening.phrases.indices where opening.phrases[number].seconds.mayHold(next) {
      if let end = opening.phrases[number].end(from: index, in: words, upTo: limit, keys) {
        return (opening.phrases[number], index..<end)
      }
    }
    return nil
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
