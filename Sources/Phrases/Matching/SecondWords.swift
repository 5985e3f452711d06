/// What may stand behind the first word of a phrase, as bits that tell most words at once that they may not.
struct SecondWords: Sendable {
  private var bits: UInt64 = 0

  static let any = SecondWords(bits: .max)

  init() {}

  private init(bits: UInt64) { self.bits = bits }

  init(_ words: ArraySlice<WordKey>) {
    for word in words { bits |= Self.bit(of: word) }
  }

  mutating func formUnion(_ other: SecondWords) { bits |= other.bits }

  /// - Parameter word: none for a sign, a link and the end, behind which the phrase may go on.
  func mayHold(_ word: WordKey) -> Bool { word == .none || bits & Self.bit(of: word) != 0 }

  private static func bit(of word: WordKey) -> UInt64 { 1 << UInt64(word.spread(6)) }
}
