/// What may stand at one place of a phrase.
struct PatternWord: Sendable {
  /// One of these words or signs.
  let keys: [WordKey]
  private let takesNumber: Bool
  private let takesAccount: Bool
  private let takesAnyWord: Bool
  /// Nothing may part it from the word before it.
  let isAmpersand: Bool
  /// Whether nothing but words and numbers will do.
  let isPlain: Bool

  /// - Parameter word: as the table writes it, such as `our|0`.
  init(_ word: ArraySlice<UInt8>) {
    let bar = UInt8(ascii: "|")
    var keys: [WordKey] = []
    var isPlain = true
    var start = word.startIndex
    while start < word.endIndex {
      let end = word[start...].firstIndex(of: bar) ?? word.endIndex
      keys.append(WordKey(utf8: word[start..<end]))
      isPlain = isPlain && (word[start] >= UInt8(ascii: "a") || word[start] == UInt8(ascii: "0"))
      start = end + 1
    }
    self.keys = keys
    self.isPlain = isPlain
    takesNumber = keys.contains(WordKey(sign: "0"))
    takesAccount = keys.contains(WordKey(sign: "@"))
    takesAnyWord = keys.count == 1 && keys[0] == WordKey(sign: "_")
    isAmpersand = keys.count == 1 && keys[0] == WordKey(sign: "&")
  }

  func takes(_ word: Word) -> Bool {
    for key in keys where key == word.key { return true }
    switch word.sort {
    case .number: return takesNumber
    case .word: return takesAnyWord
    case .mention: return takesAccount
    default: return false
    }
  }
}
