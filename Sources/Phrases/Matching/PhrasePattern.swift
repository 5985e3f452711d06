/// One phrase of a `PhraseTable`, spelt out.
struct PhrasePattern: Sendable {
  let words: [PatternWord]
  let note: String
  /// Words of the author in whose company it means something else.
  let unless: [WordKey]
  let seconds: SecondWords

  /// - Parameter keys: the table's.
  init(_ words: [PatternWord], note: String, unless: [WordKey], _ keys: [WordKey]) {
    self.words = words
    self.note = note
    self.unless = unless
    seconds = words.count > 1 && words[1].isPlain ? SecondWords(keys[words[1].keys]) : .any
  }
}

extension PhrasePattern {
  /// The index behind its last word, when it stands at `start`, whose word is known to open it, and ends before `limit`. Commas and marks of
  /// emphasis may part its words; the end of a sentence may not.
  func end(from start: Int, in text: [Word], upTo limit: Int, _ keys: [WordKey]) -> Int? {
    var index = start + 1
    for number in 1..<words.count {
      while index < limit, text[index].isEmphasis, !words[number].isAmpersand {
        index += 1
      }
      guard index < limit, words[number].takes(text[index], keys) else { return nil }
      index += 1
    }
    return index
  }
}

extension Word {
  fileprivate var isEmphasis: Bool {
    switch sign {
    case ",", "*", "_", "-", "\"", "“", "”", "'": true
    // Behind a heart it asks for a coloured one.
    case "\u{FE0F}": true
    default: false
    }
  }
}
