import Phrases

/// The verbs that tell the reader to do something, by where they stand; indices of words.
struct Imperatives: Sendable {
  var opening: Int?
  var later: Int?
  var inMidSentence: Int?

  var first: Int? { opening ?? later ?? inMidSentence }
}

extension Wording {
  func findImperatives() -> Imperatives {
    guard !categories.isDisjoint(with: [.imperative, .nounOrImperative]) else { return Imperatives() }
    return Imperatives(
      opening: isImperative(at: opening) ? opening : nil,
      later: message.first { $0 > opening && words[$0].opensClause && isImperative(at: $0) },
      inMidSentence: imperativeInMidSentence)
  }

  /// Whether the word at `index`, at the start of a clause, tells the reader to do something.
  func isImperative(at index: Int) -> Bool {
    guard message.contains(index), words[index].has([.imperative, .nounOrImperative]) else { return false }
    let word = words[index]
    guard word.sort == .word, word.opensClause || index == opening else { return false }
    if isWish(at: index) { return false }
    let next = index + 1 < message.upperBound ? words[index + 1] : nil
    if word.has(.imperative) { return !Self.isLabelOrQuestion(next) }
    guard word.has(.nounOrImperative), let next else { return false }
    return next.has(.object) || next.sort == .mention || leadsToLink(index)
      || (word.key == "call" || word.key == "text") && (next.sort == .number || next.isShouted)
  }

  /// `Keep up the good work!` asks for nothing.
  private func isWish(at index: Int) -> Bool { firstPhrase(.wish, in: index..<(index + 1)) != nil }

  /// `View results at https://…`, `Book by midnight on Thursday: https://…`
  private func leadsToLink(_ index: Int) -> Bool {
    let reach = message.clamped(to: (index + 1)..<(index + 7))
    let end = reach.first {
      words[$0].sort == .link || words[$0].sort == .mark && !words[$0].has(.colon) || words[$0].has(.news)
    }
    return end.map { words[$0].sort == .link } ?? false
  }

  /// `Do you…` asks and `Check-in:` names a thing: neither tells anybody to do anything.
  private static func isLabelOrQuestion(_ next: Word?) -> Bool {
    guard let next else { return false }
    return next.has(.subject) && next.key != "it" && next.key != "that" || next.key == "you"
  }

  /// `The first day has ended, join tomorrow…`, `In 45 minutes follow…`: a verb for the reader that no subject,
  /// `to` or `will` of its own clause claims.
  private var imperativeInMidSentence: Int? {
    var clause = Clause()
    for index in message {
      let word = words[index]
      if word.opensClause, word.sort != .mark {
        clause = Clause(opensWithAdverbial: word.has(.opensAdverbial))
      }
      if !word.opensClause, index > message.lowerBound, word.has(.imperative), !word.isCapitalised,
        !isWish(at: index),
        clause.leavesVerbToReader(
          behind: words[index - 1], before: index + 1 < words.count ? words[index + 1] : nil)
      {
        return index
      }
      clause.take(word)
    }
    return nil
  }

  private struct Clause {
    var opensWithAdverbial = false
    private var hasSubject = false
    private var takesVerb = false
    private var hasTime = false

    init(opensWithAdverbial: Bool = false) { self.opensWithAdverbial = opensWithAdverbial }

    mutating func take(_ word: Word) {
      if word.has(.subject) { hasSubject = true }
      if word.has(.takesVerb) { takesVerb = true }
      if word.sort == .number { hasTime = opensWithAdverbial }
    }

    func leavesVerbToReader(behind last: Word, before next: Word?) -> Bool {
      if last.has(.please) { return true }
      if last.has(.takesVerb) || last.has(.subject) || last.has(.object) && last.key != "now" {
        return false
      }
      guard let next, next.sort != .mark else { return false }
      if last.has(.comma) || last.key == "then" { return opensWithAdverbial || !takesVerb && !hasSubject }
      if last.key == "and" || last.isMark("&") {
        return !takesVerb && !hasSubject && next.has([.object, .opensAdverbial])
      }
      return opensWithAdverbial && !takesVerb && !hasSubject
        && (hasTime || next.has([.object, .opensAdverbial]) || last.has(.opensAdverbial))
    }
  }
}
