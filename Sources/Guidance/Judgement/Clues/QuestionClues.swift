extension Clue {
  /// What a text wants to know.
  static let questions: [Clue] = [
    Clue("question", "asks a question") { wording in
      .word(wording.firstWord(.questionMark, in: wording.message))
    },
    Clue("question to the reader", "asks the reader") { $0.questionToReader },
    Clue("ends with a question", "wants an answer") { wording in
      guard let last = wording.message.last(where: { wording.words[$0].sort != .hashtag }) else { return nil }
      return wording.words[last].has(.questionMark) ? .word(last) : nil
    },
  ]
}

extension Wording {
  /// A question without a link: what it wants is an answer.
  var isOpenQuestion: Bool {
    hasAtLeast(1, .link, in: own) == false && firstWord(.questionMark, in: own) != nil
      && !traits.contains(.didYouKnow)
  }

  /// A sentence with `you` that ends with a question mark, or one that opens with a verb: `Need…?`
  fileprivate var questionToReader: Trace? {
    guard traits.contains(.questionMark), traits.contains(.you) else { return nil }
    var start = message.lowerBound
    var speaksToReader = false
    for index in message {
      let word = words[index]
      if word.has(.you) { speaksToReader = true }
      if word.has(.questionMark), speaksToReader,
        !words[start..<index].starts(with: ["did", "you", "know"], by: { $0.text == $1 })
      {
        return .words(start..<(index + 1))
      }
      if word.isMark(".") || word.has(.exclamation) || word.has(.questionMark) {
        start = index + 1
        speaksToReader = false
      }
    }
    return nil
  }
}
