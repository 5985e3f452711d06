import Phrases

/// British and Irish accounts as they are read out: a sort code of three pairs and a number of eight digits, with words
/// that say so. They have no checksum that is public; dates and orders look alike without the words.
enum SortCodeAccounts {
  /// How many words may stand between the code, the number and what they are called.
  private static let reach = 8

  static func all(in wording: Wording) -> [SecretFound] {
    let words = wording.words
    return wording.specials.compactMap { index in
      guard isAccount(words[index], in: wording.scalars) else { return nil }
      let near = max(0, index - reach)..<min(words.count, index + reach + 1)
      guard let code = near.lazy.compactMap({ sortCode(at: $0, in: wording) }).first,
        isNamed(max(0, code.lowerBound - 4)..<near.upperBound, account: index, in: words)
      else { return nil }
      let range = wording.range(of: min(code.lowerBound, index)..<max(code.upperBound, index + 1))
      let first = wording.scalars.text(range.prefix(2))
      let last = wording.scalars.text(range.suffix(2))
      return SecretFound(range: range, what: .britishAccount(first: first, last: last))
    }
  }

  private static func isAccount(_ word: Word, in scalars: [Unicode.Scalar]) -> Bool {
    word.sort == .number && word.range.count == 8 && word.range.allSatisfy { scalars[$0].isDigit }
  }

  /// `20-45-77`, `20 45 77`, as indices of words.
  private static func sortCode(at start: Int, in wording: Wording) -> Range<Int>? {
    let words = wording.words
    guard isPair(words[start]) else { return nil }
    let step = start + 1 < words.count && words[start + 1].isMark("-") ? 2 : 1
    let end = start + 2 * step
    guard end < words.count, isPair(words[start + step]), isPair(words[end]),
      words[end].range.upperBound - words[start].range.lowerBound == 8
    else { return nil }
    return start..<(end + 1)
  }

  private static func isPair(_ word: Word) -> Bool { word.sort == .number && word.range.count == 2 }

  /// `sort code` anywhere near, or `account` right before the number.
  private static func isNamed(_ near: Range<Int>, account: Int, in words: [Word]) -> Bool {
    near.contains { index in
      words[index].key == "sortcode" || words[index].key == "sort-code"
        || words[index].key == "sort" && index + 1 < words.count && words[index + 1].key == "code"
    } || words[max(0, account - 4)..<account].contains { ["account", "acct", "acc"].contains($0.key) }
  }
}
