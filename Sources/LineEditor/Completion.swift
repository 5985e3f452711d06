/// One candidate that TAB offers.
public struct Candidate: Sendable, Equatable {
  /// Replaces the word before the cursor; quotes that it needs are part of it.
  public var word: String
  /// Shown beside the word in the list; may be empty.
  public var note: String
  /// Whether the word says nothing without its note, as an id does.
  public var isKnownByNote: Bool
  /// Whether a blank follows the word when it is the only candidate.
  public var finished: Bool

  public init(_ word: String, note: String = "", isKnownByNote: Bool = false, finished: Bool = true) {
    self.word = word
    self.note = note
    self.isKnownByNote = isKnownByNote
    self.finished = finished
  }
}

/// Where the word begins that TAB completes, and what is offered for it.
public struct Completion: Sendable {
  /// An offset in `Character`s into the line before the cursor, from which on the text is replaced.
  /// Kept within the line.
  public var start: Int
  /// In the order in which they are listed.
  public var candidates: [Candidate]

  public init(start: Int, candidates: [Candidate]) {
    self.start = start
    self.candidates = candidates
  }
}

extension Completion {
  /// What TAB does to the line.
  enum Step: Equatable {
    case nothing
    /// The text that takes the word's place; `blank` when a blank shall follow it.
    case replace(String, blank: Bool)
    case list
  }

  /// The word before the cursor that the candidates are for.
  func word(in line: String) -> String { String(line.dropFirst(max(0, start))) }

  /// A sole candidate replaces the word. Several extend it by what they share, or are listed when that adds nothing.
  func step(for line: String) -> Step {
    guard let first = candidates.first else { return .nothing }
    if candidates.count == 1 { return .replace(first.word, blank: first.finished) }
    let word = word(in: line)
    let shared = candidates.dropFirst().reduce(first.word) { commonPrefix($0, $1.word) }
    return shared != word && shared.hasPrefix(word) ? .replace(shared, blank: false) : .list
  }
}

private func commonPrefix(_ one: String, _ other: String) -> String {
  String(zip(one, other).prefix { $0 == $1 }.map(\.0))
}
