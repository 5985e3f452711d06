/// Turns of phrase that a rule looks for among the author's own words, each with a note on it.
///
/// It is written as lines: `like our page|post, drop a like = asks for likes ! party`. Phrases are parted by commas and
/// share the note behind `=`; a phrase is passed over where the author uses one of the words behind `!`. In a phrase
/// `a|b` is either word, `a?` may be missing, `_` is any word, `@` behind other words an account, `0` a number in figures, and a
/// hyphen stands for a hyphen or a blank. A line that ends in a comma goes on in the next.
struct PhraseTable: Sendable {
  struct Found: Sendable {
    /// Indices of its words.
    let words: Range<Int>
    let note: String
  }

  private let phrases: [String: [NotedPhrase]]
  /// By `WordOpening`.
  private var openings = [Bool](repeating: false, count: WordOpening.none + 1)

  init(_ lines: String) {
    var phrases: [String: [NotedPhrase]] = [:]
    for line in NotedPhrase.lines(of: lines) {
      for phrase in NotedPhrase.phrases(in: line) {
        for first in phrase.words[0] { phrases[first, default: []].append(phrase) }
      }
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    for first in phrases.keys { openings[WordOpening(first).bit] = true }
  }

  /// Where the phrases stand in the author's own words, in order; of those that start at the same word the longest,
  /// and none within another. What stands in quotation marks is somebody else's.
  func found(in wording: Wording) -> [Found] {
    var found: [(phrase: NotedPhrase, words: Range<Int>)] = []
    var index = wording.own.lowerBound
    while index < wording.own.upperBound {
      guard openings[wording.openings[index].bit], let match = match(at: index, in: wording) else {
        index += 1
        continue
      }
      found.append(match)
      index = match.words.upperBound
    }
    if found.isEmpty { return [] }
    let isQuoted = wording.quotedWords
    let hasExceptions = found.contains { !$0.phrase.unless.isEmpty }
    let used = hasExceptions ? Set(wording.own.map { wording.words[$0].text }) : []
    return found.filter { !isQuoted[$0.words.lowerBound] && $0.phrase.unless.isDisjoint(with: used) }
      .map { Found(words: $0.words, note: $0.phrase.note) }
  }

  private func match(at index: Int, in wording: Wording) -> (phrase: NotedPhrase, words: Range<Int>)? {
    let first = wording.words[index].sort == .number ? "0" : wording.words[index].text
    guard let phrases = phrases[first] else { return nil }
    let next = index + 1 < wording.own.upperBound ? wording.openings[index + 1] : .nothing
    for number in phrases.indices where phrases[number].mayGoOn(with: next) {
      if let end = phrases[number].end(from: index, in: wording) { return (phrases[number], index..<end) }
    }
    return nil
  }
}
