import Phrases

extension Wording {
  /// Where a text ends in a question that asks for nothing but a sign of life, as words: `Agree?`, `Thoughts?`. Only behind
  /// something to agree with, and where it asks nothing else.
  var emptyQuestion: Range<Int>? {
    guard categories.contains(.questionMark), let mark = lastSaid, words[mark].has(.questionMark),
      own.first(where: { words[$0].has(.questionMark) }) == mark
    else { return nil }
    let start = startOfSentence(endingAt: mark)
    guard let found = Self.emptyQuestions.found(in: words, within: start..<mark).first,
      found.words == start..<mark, own.lowerBound + Self.fewestBefore < start
    else { return nil }
    return start..<mark + 1
  }

  /// So many words and marks at least make something to agree with.
  private static let fewestBefore = 3

  /// The index of the last thing said: hashtags, links and signs such as 👇 may follow.
  private var lastSaid: Int? {
    own.last { index in
      let word = words[index]
      switch word.sort {
      case .hashtag, .link: return false
      case .mark: return word.has([.questionMark, .exclamation]) || word.isMark(".")
      case .word, .number, .mention, .cashtag: return true
      }
    }
  }

  private func startOfSentence(endingAt mark: Int) -> Int {
    let before = own.lowerBound..<mark
    let last = before.last { index in
      let word = words[index]
      return word.sort == .mark ? !word.isMark(",") && !word.isMark("'") : word.opensClause
    }
    guard let last else { return own.lowerBound }
    return words[last].sort == .mark ? last + 1 : last
  }

  /// Nearly all do without a verb, and would stand under any post.
  private static let emptyQuestions = PhraseTable(
    """
    agree, agreed, thoughts, opinions, right, relatable, correct, no, yes, yes or no, am|aren't i right|wrong, amirite
    any|your|honest|initial thoughts|opinions|takes, what are your|our thoughts, who|anyone|anybody else, who's else
    who else agrees|relates|thinks this|so, who agrees|relates, anyone|anybody agree|relate|relating
    who's with me|us, who is with me|us, sound|sounds familiar, make|makes sense, does this|that resonate|make sense?
    can you|anyone|anybody relate, you agree, don't you agree|think, wouldn't you agree|say, isn't it, what say you
    can i|we get an amen, feel me, know what i|we mean, you with me|us, with me|us, resonate
    """)
}
