/// One phrase of a `PhraseTable`, spelt out.
struct NotedPhrase: Sendable {
  let words: [WantedWord]
  let note: String
  /// Words of the author in whose company it means something else.
  let unless: [WordKey]
  let seconds: SecondWords

  init(_ words: [WantedWord], note: String, unless: [WordKey]) {
    self.words = words
    self.note = note
    self.unless = unless
    seconds = words.count > 1 && words[1].isPlain ? SecondWords(words[1].keys) : .any
  }
}

extension NotedPhrase {
  /// The index behind its last word, when it stands at `start`, whose word is known to open it. Commas and marks of
  /// emphasis may part its words; the end of a sentence may not.
  func end(from start: Int, in wording: Wording) -> Int? {
    var index = start + 1
    for number in 1..<words.count {
      while index < wording.own.upperBound, wording.words[index].isEmphasis, !words[number].isAmpersand {
        index += 1
      }
      guard index < wording.own.upperBound, words[number].takes(wording.words[index]) else { return nil }
      index += 1
    }
    return index
  }
}

extension Word {
  fileprivate var isEmphasis: Bool {
    switch sign {
    case ",", "*", "_", "-", "\"", "“", "”", "'": true
    default: false
    }
  }
}
