/// What a word looks like at a glance: most words are dismissed by it before they are compared.
struct WordOpening: Sendable {
  /// 0…4095, from length, first and last letter, in capitals or not; behind them numbers, and what opens no phrase.
  let bit: Int

  /// That of what is no word.
  static let nothing = WordOpening(bit: none)
  static let number = 4096
  static let none = 4097

  init(_ word: Word, in scalars: [Unicode.Scalar]) {
    switch word.sort {
    case .mark, .link: bit = Self.none
    case .number: bit = Self.number
    default: bit = Self.fingerprint(scalars[word.range])
    }
  }

  /// - Parameter word: as a table of phrases writes it; `0` stands for any number.
  init(_ word: String) { bit = word == "0" ? Self.number : Self.fingerprint(Array(word.unicodeScalars)[...]) }

  private init(bit: Int) { self.bit = bit }

  private static func fingerprint(_ word: ArraySlice<Unicode.Scalar>) -> Int {
    guard let first = word.first, let last = word.last else { return none }
    let letters = (first.value | 32) & 31 * 32 + (last.value | 32) & 31
    return Int(letters) * 4 & 4095 + word.count & 3
  }
}
