/// An order to change words, as sed, ed, vi and chat programs take it: `s/old/new/`.
enum Substitution {
  /// Whether a text is formed like one: `s/old/new/g`, `s|old|new|`, `s{old}{new}`, `%s/old/new/`, `sed -e s/old/new/`,
  /// `y/abc/xyz/`, `/old/d`, `g/old/d`, `3d`, `^old^new`.
  static func looksLikeOne(_ text: String) -> Bool {
    let order = withoutAddress(withoutQuotes(withoutProgram(text.trimmed)))
    guard let first = order.first else { return false }
    switch first {
    case "^": return isQuick(order)
    case "/": return isWithPattern(order)
    case "d", "p":
      return order.count == 1 && order.endIndex == text.trimmed.endIndex && text.trimmed.count > 1
    default: return isNamed(order)
    }
  }

  /// Without `sed`, `perl` or an option before it.
  private static func withoutProgram(_ text: Substring) -> Substring {
    var rest = text
    while let word = rest.split(separator: " ", maxSplits: 1).first, word.endIndex < rest.endIndex,
      ["sed", "perl"].contains(word) || word.first == "-" && word.dropFirst().allSatisfy(\.isLetter)
    {
      rest = rest[word.endIndex...].drop { $0 == " " }
    }
    return rest
  }

  /// Phones put typographic ones around what is typed.
  private static let quotes: [Character: Character] = ["'": "'", "\"": "\"", "“": "”", "‘": "’", "`": "`"]

  private static func withoutQuotes(_ text: Substring) -> Substring {
    guard text.count > 2, let first = text.first, let end = quotes[first], text.last == end else {
      return text
    }
    return text.dropFirst().dropLast()
  }

  /// Without the lines that it is for: `3`, `1,$`, `%`.
  private static func withoutAddress(_ text: Substring) -> Substring {
    text.drop { "0123456789,$%:.".contains($0) }
  }

  // MARK: - Each form

  private static let names = ["s", "S", "y", "tr", "gs"]
  private static let closing: [Character: Character] = ["(": ")", "[": "]", "{": "}", "<": ">"]

  private static func isNamed(_ order: Substring) -> Bool {
    if order.hasPrefix("g/") || order.hasPrefix("v/") { return isWithPattern(order.dropFirst()) }
    return names.contains { name in
      guard order.hasPrefix(name), let sign = order.dropFirst(name.count).first else { return false }
      let rest = order.dropFirst(name.count + 1)
      if let end = closing[sign] { return isInBrackets(rest, sign, end) }
      return (sign.isPunctuation || sign.isSymbol) && !"'’-&)]}>".contains(sign) && isWhole(rest, sign)
    }
  }

  /// `old/new/g`, `old/new/`, `old/new` and `old/`: after a slash the last may be left out.
  private static func isWhole(_ parts: Substring, _ sign: Character) -> Bool {
    let parts = split(parts, at: sign)
    guard parts.count > 1, !parts[0].isEmpty else { return false }
    if parts.count == 3 { return areFlags(parts[2]) }
    return sign == "/" && parts[0].last != " " && parts[1].first != " "
  }

  /// `old}{new}`
  private static func isInBrackets(_ parts: Substring, _ open: Character, _ close: Character) -> Bool {
    let halves = parts.split(separator: close, maxSplits: 2, omittingEmptySubsequences: false)
    guard halves.count == 3, !halves[0].isEmpty, halves[1].trimmed.first == open else { return false }
    return areFlags(halves[2])
  }

  /// `/old/d`, `/old/s//new/`, `/from/,/to/d`
  private static func isWithPattern(_ order: Substring) -> Bool {
    let parts = split(order.dropFirst(), at: "/")
    guard parts.count > 1, !parts[0].isEmpty else { return false }
    let rest = parts[1...].map(String.init).joined(separator: "/").drop { " ,".contains($0) }
    if ["d", "p", "D", "P"].contains(rest) { return true }
    return rest.first == "/" ? isWithPattern(rest) : rest.first == "s" && rest.dropFirst().first == "/"
  }

  /// `^old^new`, `^old^new^`
  private static func isQuick(_ order: Substring) -> Bool {
    let parts = split(order.dropFirst(), at: "^")
    return parts.count > 1 && !parts[0].isEmpty && !parts[0].contains(" ")
      && (parts.count == 2 || parts[2].isEmpty)
  }

  /// A few letters, perhaps with the next order, a comment or a file's name behind them.
  private static func areFlags(_ text: Substring) -> Bool {
    let flags = text.prefix { !$0.isWhitespace && $0 != ";" }
    let rest = text[flags.endIndex...].trimmed
    guard flags.count <= 3, flags.allSatisfy({ "gpiImMecnw0123456789".contains($0) }) else { return false }
    return rest.isEmpty || rest.first == ";" || rest.first == "#" || flags.last == "w"
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

extension StringProtocol where SubSequence == Substring {
  fileprivate var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? start
  }
}
