import Phrases

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
    guard let mark = own.last(where: { words[$0].has(.questionMark) }) else { return false }
    return first(.link, in: own) == nil && !categories.contains(.didYouKnow)
      && !leadsIn(questionEndingAt: mark)
  }

  /// `Cold hands? Keep the dough near the oven.`: a question that the author goes on to answer. One that has a
  /// question word or a `you` in it may still want to be answered.
  private func leadsIn(questionEndingAt mark: Int) -> Bool {
    let rest = words[(mark + 1)..<own.upperBound].filter { $0.sort == .word }
    guard rest.count >= 4, let first = rest.first, !Self.requestsForAnswers.contains(first) else {
      return false
    }
    if Self.answers.contains(first), words[mark + 1].sort == .word { return true }
    let start = words[..<mark].lastIndex { $0.has([.questionMark, .exclamation]) || $0.isMark(".") }.map {
      $0 + 1
    }
    return firstWord([.question, .you], in: (start ?? own.lowerBound)..<mark) == nil
  }

  private static let answers: WordSet = ["yes", "no", "perhaps", "maybe", "not", "probably"]
  private static let requestsForAnswers: WordSet = [
    "tell", "let", "comment", "reply", "answer", "vote", "share", "send",
  ]

  /// A sentence with `you` that ends with a question mark, or one that opens with a verb: `Need…?`
  fileprivate var questionToReader: Trace? {
    guard categories.contains(.questionMark), categories.contains(.you) else { return nil }
    var start = message.lowerBound
    var speaksToReader = false
    for index in message {
      let word = words[index]
      if word.has(.you) { speaksToReader = true }
      if word.has(.questionMark), speaksToReader,
        !words[start..<index].starts(with: ["did", "you", "know"] as [WordKey], by: { $0.key == $1 })
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
