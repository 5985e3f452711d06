/// A handle made ready for comparing.
struct Account: Sendable {
  /// As the plan writes it.
  let handle: String
  /// The name without at sign, server or list, in small letters.
  let name: String
  /// The server it names itself, as Mastodon handles may.
  let server: String?

  /// One letter more or less makes another word of a short name, and another person.
  static let shortest = 6
  /// No platform's names are longer.
  private static let longest = 64

  init(_ handle: String) {
    self.handle = handle
    let bare = handle.lowercased().unicodeScalars.drop { $0 == "@" || $0 == "＠" }
    let parts = bare.split(separator: "@", maxSplits: 1)
    let name = parts.first.map { String($0.prefix { $0 != "/" }) } ?? ""
    self.name = name.hasSuffix(".bsky.social") ? String(name.dropLast(12)) : name
    server = parts.count > 1 ? String(parts[1]) : nil
  }

  /// Whether one letter was added, dropped, changed or swapped with its neighbour, and nothing else differs.
  func isSlip(of known: Account) -> Bool {
    let lengths = (name.utf8.count, known.name.utf8.count)
    guard min(lengths.0, lengths.1) >= Self.shortest, max(lengths.0, lengths.1) <= Self.longest,
      abs(lengths.0 - lengths.1) <= 1, server == nil || known.server == nil || server == known.server
    else { return false }
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 } && known.name.utf8.allSatisfy { $0 < 0x80 }
    return isASCII
      ? isOneSlip(Array(name.utf8), Array(known.name.utf8)) : isOneSlip(Array(name), Array(known.name))
  }

  /// Whether both have figures, and others: the year of a fair, a channel's number.
  func differsInFigures(from other: Account) -> Bool {
    let (own, others) = (name.utf8.filter(Self.isDigit), other.name.utf8.filter(Self.isDigit))
    return own.count == others.count && own != others
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Whether between the letters with which both begin and end, one has a letter more or another one, or two of them
  /// have changed places.
  private func isOneSlip<Letter: Equatable>(_ one: [Letter], _ other: [Letter]) -> Bool {
    let start = zip(one, other).prefix { $0 == $1 }.count
    let (one, other) = (one[start...], other[start...])
    let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    let (left, right) = (Array(one.dropLast(end)), Array(other.dropLast(end)))
    return max(left.count, right.count) == 1
      || left.count == 2 && right.count == 2 && left[0] == right[1] && left[1] == right[0]
  }
}
