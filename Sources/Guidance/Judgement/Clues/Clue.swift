/// One yes-or-no question about a text that tells something of what the text does.
package struct Clue: Sendable {
  /// The row's name in `ActWeights`.
  package let name: String
  /// What a reader is told when it speaks for the answer, such as `thanks somebody`.
  let says: String
  let find: @Sendable (Wording) -> Trace?

  init(_ name: String, _ says: String, find: @escaping @Sendable (Wording) -> Trace?) {
    self.name = name
    self.says = says
    self.find = find
  }

  /// In the order of the rows of `ActWeights`.
  package static let all: [Clue] = address + calls + questions + courtesies + news + shape

  /// Whether the text has it; for the trainer.
  package func isFound(in wording: Wording) -> Bool { find(wording) != nil }
}

/// Where a clue was found.
struct Trace {
  /// Indices of the words that show it; nil when it is about the whole text.
  let words: Range<Int>?

  static let everywhere = Trace(words: nil)

  static func words(_ words: Range<Int>) -> Trace { Trace(words: words) }

  static func word(_ index: Int?) -> Trace? { index.map { Trace(words: $0..<($0 + 1)) } }
}
