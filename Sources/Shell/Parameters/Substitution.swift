/// An order to replace words, as sed, vi and chat programs take it: `s/old/new/`.
enum Substitution {
  /// Whether a text is formed like one: `s/old/new/g`, `s|old|new|`, `s/old/new`, `%s/old/new/`, `y/abc/xyz/`, `/old/d`.
  static func looksLikeOne(_ text: String) -> Bool {
    let line = text.drop { $0.isWhitespace }
    let isQuoted = line.count > 2 && line.first == "'" && line.last == "'"
    let order = (isQuoted ? line.dropFirst().dropLast() : line).drop { "0123456789,$%:.".contains($0) }
    guard let letter = order.first else { return false }
    if letter == "/" { return isDeletion(order) }
    guard letter == "s" || letter == "y", let sign = order.dropFirst().first, signs.contains(sign) else {
      return false
    }
    return isWhole(order.dropFirst(2), sign)
  }

  private static let signs = "/|#,:;!%@~^+="

  /// `old/new/g`, `old/new/` and `old/new`: the flags are few letters, or there is none and no blank after the sign.
  private static func isWhole(_ parts: Substring, _ sign: Character) -> Bool {
    let parts = split(parts, at: sign)
    guard parts.count == 2 || parts.count == 3, !parts[0].isEmpty else { return false }
    guard parts.count == 3 else { return sign == "/" && !parts[0].hasSuffix(" ") && !parts[1].isEmpty }
    let flags = parts[2].prefix { !$0.isWhitespace && $0 != ";" }
    return flags.count <= 3 && flags.allSatisfy { "gpiImMecn0123456789".contains($0) }
      && (flags.endIndex == parts[2].endIndex || parts[2][flags.endIndex] == ";"
        || parts[2][flags.endIndex...].allSatisfy(\.isWhitespace))
  }

  /// `/old/d`
  private static func isDeletion(_ order: Substring) -> Bool {
    let parts = split(order.dropFirst(), at: "/")
    return parts.count == 2 && !parts[0].isEmpty && parts[1].drop { $0.isWhitespace } == "d"
  }

  /// Up to three parts, the third of which is all that is left. A sign behind a backslash is one of the words.
  private static func split(_ text: Substring, at sign: Character) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var isEscaped = false
    for index in text.indices {
      if text[index] == sign, !isEscaped, parts.count < 2 {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
      isEscaped = text[index] == "\\" && !isEscaped
    }
    return parts + [text[start...]]
  }
}
