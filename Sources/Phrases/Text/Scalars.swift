import PostText

extension Unicode.Scalar {
  @inlinable public var isSpace: Bool {
    isASCII ? self == " " || self == "\n" || self == "\t" || self == "\r" : properties.isWhitespace
  }

  @inlinable public var isDigit: Bool { value >= 48 && value <= 57 }

  @inlinable public var isLetter: Bool {
    isASCII ? (value | 32) >= 97 && (value | 32) <= 122 : properties.isAlphabetic
  }

  @inlinable public var isUpper: Bool { isASCII ? value >= 65 && value <= 90 : properties.isUppercase }

  @inlinable public var isNameCharacter: Bool { isLetter || isDigit || self == "_" }

  /// An apostrophe or a hyphen, which stand inside words too.
  @inlinable public var joinsLetters: Bool { self == "'" || self == "’" || self == "`" || self == "-" }

  /// Signs behind which a new clause may start; every symbol and emoji is one of them.
  public var endsClause: Bool {
    switch self {
    case ".", "!", "?", ":", ";", "…", "|", "•", "–", "—", "»", "→", ">", "*", "~": true
    default: value > 0x2190
    }
  }

  /// Whether it belongs to a script that is written without blanks: Thai to Myanmar, Khmer, kana, ideographs.
  @inlinable public var isUnspaced: Bool {
    switch value {
    case ..<0x0E00: false
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: true
    default: properties.isIdeographic
    }
  }
}

extension Array<Unicode.Scalar> {
  /// The scalars of a text. Bytes are copied at once where walking a String would count its scalars first.
  public init(of text: String) {
    let bytes = Array<UInt8>(text.utf8)
    // A byte of ASCII is a scalar, without a question whether it is.
    if bytes.reduce(0, |) < 0x80 {
      self = bytes.map { Unicode.Scalar($0) }
    } else {
      self.init(values: bytes.scalarValues)
    }
  }

  /// The scalars of a text that was read already.
  public init(of reading: Reading) { self.init(values: reading.scalarValues) }

  private init(values: [UInt32]) { self = values.map { Unicode.Scalar($0) ?? "\u{FFFD}" } }
}
