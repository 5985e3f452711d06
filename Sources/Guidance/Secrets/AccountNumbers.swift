import Phrases

/// Numbers of payment cards and bank accounts, known by their beginnings, lengths and checksums.
enum AccountNumbers {
  /// A mistyped number of any kind passes the checksum of cards in one of ten cases and that of accounts in one of
  /// a hundred; the beginnings, the lengths and the usual groups leave far fewer.
  static func all(in wording: Wording) -> [SecretFound] {
    var found: [SecretFound] = []
    var index = 0
    while index < wording.words.count {
      if mayStart(wording.words[index], in: wording.scalars),
        let (secret, next) = number(at: index, in: wording)
      {
        found.append(secret)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private static func number(at start: Int, in wording: Wording) -> (SecretFound, Int)? {
    if isPartOfMore(start, in: wording) { return nil }
    let groups = groups(from: start, in: wording)
    for count in stride(from: groups.count, to: 0, by: -1) {
      guard let last = groups.prefix(count).last, !continues(last, in: wording) else { continue }
      let ranges = groups.prefix(count).map { wording.words[$0].range }
      let range = wording.words[start].range.lowerBound..<wording.words[last].range.upperBound
      guard let sort = sort(of: ranges.map { Array(wording.scalars[$0]) }) else { continue }
      return (secret(range, sort, in: wording.scalars), last + 1)
    }
    return nil
  }

  /// A cheap look: four digits or more, or two letters and two digits.
  private static func mayStart(_ word: Word, in scalars: [Unicode.Scalar]) -> Bool {
    guard word.range.count >= 4, word.sort == .word || word.sort == .number else { return false }
    let start = word.range.lowerBound
    return scalars[start + 2].isDigit && scalars[start + 3].isDigit
  }

  /// The words that may be groups of one number: parted by one blank or hyphen, letters and digits, nine at most.
  private static func groups(from start: Int, in wording: Wording) -> [Int] {
    var groups = [start]
    var index = start
    while groups.count < 9, wording.words[index].range.count <= 6 {
      let end = wording.words[index].range.upperBound
      guard end < wording.scalars.count else { break }
      let sign = wording.scalars[end]
      guard sign == " " || sign == "-" || sign == "\u{A0}" else { break }
      let next = sign == "-" ? index + 2 : index + 1
      guard next < wording.words.count, wording.words[next].range.lowerBound == end + 1,
        wording.words[next].sort == .number || wording.words[next].sort == .word
      else { break }
      groups.append(next)
      index = next
    }
    return groups
  }

  /// Whether a figure, a sign of money or a hyphen right before makes it a part of something else.
  private static func isPartOfMore(_ start: Int, in wording: Wording) -> Bool {
    let position = wording.words[start].range.lowerBound
    guard position > 0 else { return false }
    let before = wording.scalars[position - 1]
    if before == " ", position > 1, start > 0, wording.words[start - 1].sort == .number {
      return wording.words[start - 1].range.count == 4
    }
    return before == "-" || before == "/" || before == "." || before == "," || before == "+" || before == "#"
      || before == "$" || before == "£" || before == "€" || before == "_"
  }

  /// Whether a further group of figures follows.
  private static func continues(_ last: Int, in wording: Wording) -> Bool {
    let end = wording.words[last].range.upperBound
    guard end + 1 < wording.scalars.count else { return false }
    let sign = wording.scalars[end]
    return sign == "-" && wording.scalars[end + 1].isNameCharacter || sign == "/" || sign == "%"
  }

  private enum Sort {
    case card(issuer: String)
    case account
  }

  private static func sort(of groups: [[Unicode.Scalar]]) -> Sort? {
    let joined = groups.joined()
    guard joined.count >= 14, joined.count <= 34, joined.allSatisfy({ $0.isASCII }) else { return nil }
    let digits = joined.compactMap { $0.isDigit ? Int($0.value) - 48 : nil }
    let sizes = groups.map(\.count)
    if digits.count == joined.count {
      return CardNumber.issuer(of: digits, groups: sizes).map { .card(issuer: $0) }
    }
    return BankAccount.isNumber(Array(joined), groups: sizes) ? .account : nil
  }

  private static func secret(_ range: Range<Int>, _ sort: Sort, in scalars: [Unicode.Scalar]) -> SecretFound {
    let first = scalars.text(range.prefix(4))
    let last = scalars.text(range.suffix(2))
    return switch sort {
    case .card(let issuer): SecretFound(range: range, what: .card(issuer: issuer, first: first, last: last))
    case .account: SecretFound(range: range, what: .account(first: first, last: last))
    }
  }
}
