/// Signs that look like Latin letters or digits with a style, and what they look like: mathematical alphabets,
/// full-width forms, letters in circles, squares and brackets (Unicode 17, code charts of these blocks).
enum StyledLetter {
  /// Below it there are none.
  static let lowest: UInt32 = 0x2102
  static let variationSelector: UInt32 = 0xFE0F

  /// The letter or digit that a sign stands for.
  static func plain(_ sign: Unicode.Scalar) -> Unicode.Scalar? {
    let value = sign.value
    switch value {
    case ..<lowest: return nil
    case 0x2102...0x2134: return letterLike[value]
    case 0x249C...0x24B5: return small(value - 0x249C)
    case 0x24B6...0x24CF: return capital(value - 0x24B6)
    case 0x24D0...0x24E9: return small(value - 0x24D0)
    case 0xFF21...0xFF3A: return capital(value - 0xFF21)
    case 0xFF41...0xFF5A: return small(value - 0xFF41)
    case 0xFF10...0xFF19: return digit(value - 0xFF10)
    case 0x1D400...0x1D6A3: return mathematical((value - 0x1D400) % 52)
    case 0x1D7CE...0x1D7FF: return digit((value - 0x1D7CE) % 10)
    case 0x1F110...0x1F129: return capital(value - 0x1F110)
    case 0x1F130...0x1F149: return capital(value - 0x1F130)
    case 0x1F150...0x1F169: return capital(value - 0x1F150)
    case 0x1F170...0x1F189: return capital(value - 0x1F170)
    default: return nil
    }
  }

  /// Each mathematical alphabet has its capitals, then its small letters.
  private static func mathematical(_ index: UInt32) -> Unicode.Scalar? {
    index < 26 ? capital(index) : small(index - 26)
  }

  private static func capital(_ index: UInt32) -> Unicode.Scalar? { Unicode.Scalar(0x41 + index) }
  private static func small(_ index: UInt32) -> Unicode.Scalar? { Unicode.Scalar(0x61 + index) }
  private static func digit(_ index: UInt32) -> Unicode.Scalar? { Unicode.Scalar(0x30 + index) }

  /// Those that were encoded before their alphabets, whose places there are empty.
  private static let letterLike: [UInt32: Unicode.Scalar] = [
    0x2102: "C", 0x210A: "g", 0x210B: "H", 0x210C: "H", 0x210D: "H", 0x210E: "h", 0x2110: "I", 0x2111: "I",
    0x2112: "L", 0x2115: "N", 0x2119: "P", 0x211A: "Q", 0x211B: "R", 0x211C: "R", 0x211D: "R", 0x2124: "Z",
    0x2128: "Z", 0x212C: "B", 0x212D: "C", 0x212F: "e", 0x2130: "E", 0x2131: "F", 0x2133: "M", 0x2134: "o",
  ]
}
