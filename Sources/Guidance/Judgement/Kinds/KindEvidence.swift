import Phrases

/// The evidence for a text's kind: which clues it has, and how much of each.
package struct KindEvidence: Sendable {
  /// The columns: the clues of what a text does, then those of its kind.
  package static let columns = Clue.all.count + KindClue.allCases.count

  /// Those that say that a post is passed on as it is.
  package static let reposts = [KindClue.repostOfOthers, .repostOfOurs].map { Clue.all.count + $0.rawValue }

  package private(set) var values: [(column: Int, amount: Double)] = []

  /// - Parameters:
  ///   - clues: indices of the clues found in the text, in the order of `Clue.all`.
  ///   - own: which of its words are ours.
  init(
    _ wording: Wording, clues: [Int], own: OwnWords, ownership: Ownership, selling: Range<Int>?,
    isEnglish: Bool
  ) {
    values.reserveCapacity(clues.count + 24)
    for clue in clues { values.append((clue, 1)) }
    guard !wording.message.isEmpty else { return }
    let spread = MessageSpread(wording)
    add(ownership)
    add(us: own, spread)
    add(others: own, spread)
    add(links: own, spread)
    add(speakers: spread)
    add(asking: selling, spread)
    add(form: own, spread, isEnglish: isEnglish)
  }

  mutating func add(_ clue: KindClue, _ isFound: Bool) { if isFound { add(clue, amount: 1) } }

  /// - Parameter amount: cut off at 1.
  mutating func add(_ clue: KindClue, amount: Double) {
    if amount > 0 { values.append((Clue.all.count + clue.rawValue, min(1, amount))) }
  }
}

/// Where things stand in a message, and how much of it they are.
struct MessageSpread {
  let wording: Wording
  let message: Range<Int>
  /// Indices of its words proper.
  let words: [Int]

  /// - Parameter wording: with a message that is not empty.
  init(_ wording: Wording) {
    self.wording = wording
    message = wording.message
    words = message.filter { wording.words[$0].sort == .word }
  }

  /// How many words stand before `index`.
  func offset(_ index: Int) -> Int { index - message.lowerBound }

  /// 0 at the start, 1 at the end.
  func place(_ index: Int) -> Double { Double(offset(index)) / Double(message.count) }

  func share(_ count: Int) -> Double { Double(count) / Double(message.count) }

  func shareOfWords(_ count: Int) -> Double { Double(count) / Double(max(1, words.count)) }

  func indices(_ sort: Word.Sort) -> [Int] {
    wording.specials.filter { wording.words[$0].sort == sort && message.contains($0) }
  }
}
