extension Unicode.Scalar {
  var isSpace: Bool {
    isASCII ? self == " " || self == "\n" || self == "\t" || self == "\r" : properties.isWhitespace
  }

  var isDigit: Bool { value >= 48 && value <= 57 }

  var isLetter: Bool {
    isASCII ? (value | 32) >= 97 && (value | 32) <= 122 : properties.isAlphabetic
  }

  var isUpper: Bool { isASCII ? value >= 65 && value <= 90 : properties.isUppercase }

  var isNameCharacter: Bool { isLetter || isDigit || self == "_" }

  /// An apostrophe or a hyphen, which stand inside words too.
  var joinsLetters: Bool { self == "'" || self == "’" || self == "`" || self == "-" }

  /// Signs behind which a new clause may start; every symbol and emoji is one of them.
  var endsClause: Bool {
    switch self {
    case ".", "!", "?", ":", ";", "…", "|", "•", "–", "—", "»", "→", ">", "*", "~": true
    default: value > 0x2190
    }
  }
}
