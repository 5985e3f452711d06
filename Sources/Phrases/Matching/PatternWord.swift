/// What may stand at one place of a phrase.
struct PatternWord: Sendable {
  /// Where its words or signs stand in the table's keys; it is one of them.
  let keys: Range<Int>
  private let takesNumber: Bool
  private let takesAccount: Bool
  private let takesAnyWord: Bool
  /// Nothing may part it from the word before it.
  let isAmpersand: Bool
  /// Whether nothing but words and numbers will do.
  let isPlain: Bool

  /// - Parameters:
  ///   - word: as the table writes it, such as `our|0`.
  ///   - all: the keys of the phrases beside it. They are one list, for a list for each word is most of what they cost.
  init(_ word: ArraySlice<UInt8>, among all: inout [WordKey]) {
    let first = all.count
    isPlain = Self.appendKeys(of: word, to: &all)
    let own = all[first...]
    keys = own.indices
    takesNumber = own.contains(WordKey(sign: "0"))
    takesAccount = own.contains(WordKey(sign: "@"))
    takesAnyWord = own.count == 1 && own[first] == WordKey(sign: "_")
    isAmpersand = own.count == 1 && own[first] == WordKey(sign: "&")
  }

  /// - Returns: whether nothing but words and numbers will do.
  @discardableResult
  static func appendKeys(of word: ArraySlice<UInt8>, to keys: inout [WordKey]) -> Bool {
    var isPlain = true
    var start = word.startIndex
    while start < word.endIndex {
      let end = word[start...].firstIndex(of: UInt8(ascii: "|")) ?? word.endIndex
      keys.append(WordKey(utf8: word[start..<end]))
      isPlain = isPlain && (word[start] >= UInt8(ascii: "a") || word[start] == UInt8(ascii: "0"))
      start = end + 1
    }
    return isPlain
  }

  /// - Parameter all: the table's keys.
  func takes(_ word: Word, _ all: [WordKey]) -> Bool {
    for place in keys where all[place] == word.key { return true }
    switch word.sort {
    case .number: return takesNumber
    case .word: return takesAnyWord
    case .mention: return takesAccount
    default: return false
    }
  }
}
