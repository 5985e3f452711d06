/// The character classes of X's own rules (twitter-text, js/src/regexp), by scalar value. ASCII sets first,
/// then what lies beyond.
enum XCharacters {
  static let wordCharacters = ASCIISet.alphanumerics.union("_")
  /// X's list of punctuation leaves out the quotation mark and the grave accent.
  private static let punctuationAndSpaces = ASCIISet("\t"..."\r").union(" "..."!")
    .union("#"..."/").union(":"..."@").union("["..."_").union("{"..."~")
  private static let notBeforeLinks = ASCIISet.alphanumerics.union("#"..."$").union("@")

  static func isAlphanumeric(_ value: UInt32) -> Bool { ASCIISet.alphanumerics.contains(value) }

  static func isWordCharacter(_ value: UInt32) -> Bool { wordCharacters.contains(value) }

  /// What a domain's label is made of, apart from `-` and `_` inside it.
  static func isLabel(_ value: UInt32) -> Bool {
    value < 0x80
      ? !punctuationAndSpaces.contains(value) : !isSpace(value) && !isRefused(value) && !isDirectional(value)
  }

  static func isInsideLabel(_ value: UInt32) -> Bool { value == 0x2D || value == 0x5F || isLabel(value) }

  static func mayPrecedeLink(_ value: UInt32) -> Bool {
    value < 0x80
      ? !notBeforeLinks.contains(value) : value != 0xFF20 && value != 0xFF03 && !isRefused(value)
  }

  static func mayFollowCashtag(_ value: UInt32) -> Bool {
    value < 0x80 ? punctuationAndSpaces.contains(value) : isSpace(value) || value == 0xFEFF
  }

  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  static func isDirectional(_ value: UInt32) -> Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Characters that no post on X may hold.
  static func isRefused(_ value: UInt32) -> Bool { value == 0xFFFE || value == 0xFEFF || value == 0xFFFF }

  static func isAccentedLatin(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263, 0x268,
      0x26F, 0x272, 0x289, 0x28B, 0x2BB, 0x300...0x36F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }

  static func isCyrillic(_ value: UInt32) -> Bool { value >= 0x400 && value <= 0x4FF }

  static func isAtSign(_ value: UInt32) -> Bool { value == 0x40 || value == 0xFF20 }

  static func isHashSign(_ value: UInt32) -> Bool { value == 0x23 || value == 0xFF03 }
}
