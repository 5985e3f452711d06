import PostText

/// Something in a text that is nobody's business.
struct SecretFound {
  /// Unicode scalar offsets, end excluded.
  let range: Range<Int>
  let what: Rule.Secret

  /// All of them, in the order of the text; of those that overlap, the first and longest. The time grows with the
  /// text's length and nothing else.
  static func all(in wording: Wording) -> [SecretFound] {
    let found =
      PrivateKeys.all(in: wording.scalars) + AccessKeys.all(in: wording.scalars)
      + AccountNumbers.all(in: wording) + SortCodeAccounts.all(in: wording) + Passwords.all(in: wording)
      + AddressPasswords.all(in: wording.scalars)
    guard found.count > 1 else { return found }
    let inOrder = found.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    return inOrder.reduce(into: []) { kept, secret in
      if kept.last.map({ $0.range.upperBound <= secret.range.lowerBound }) ?? true { kept.append(secret) }
    }
  }
}

extension Array<Unicode.Scalar> {
  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(scalars: self[range]) }

  /// Whether ASCII `text` stands at an offset.
  func has(_ text: String, at start: Int) -> Bool {
    var position = start
    for byte in text.utf8 {
      guard position >= 0, position < count, self[position].value == byte else { return false }
      position += 1
    }
    return true
  }
}
