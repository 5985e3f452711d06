/// A text as the readers of this module walk it: scalar values by offset, and where the signs stand that
/// begin or hold together what they look for, so that a text without them costs nothing more.
struct ScalarText {
  let text: String
  let values: [UInt32]
  let utf8Count: Int
  /// Offsets of `.`, of `@` and `＠`, of `#` and `＃`, of `$`.
  private(set) var dots: [Int] = []
  private(set) var atSigns: [Int] = []
  private(set) var hashSigns: [Int] = []
  private(set) var dollarSigns: [Int] = []
  /// How many line breaks are CR LF, which is one grapheme.
  private(set) var lineBreakPairs = 0

  var isASCII: Bool { utf8Count == values.count }

  init(_ text: String) {
    self.text = text
    let bytes = Array(text.utf8)
    utf8Count = bytes.count
    let values = Self.values(of: bytes)
    self.values = values
    let signs = Self.signs
    for (offset, value) in values.enumerated() where signs.contains(value) || value >= 0xFF03 {
      note(value, at: offset)
    }
  }

  /// Scalars that are no String's, as Normalization Form C makes them.
  init(values: [UInt32]) {
    self.init(String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init))))
  }

  private static let signs = ASCIISet(".@#$\n")

  private mutating func note(_ value: UInt32, at offset: Int) {
    switch value {
    case 0x2E: dots.append(offset)
    case 0x40, 0xFF20: atSigns.append(offset)
    case 0x23, 0xFF03: hashSigns.append(offset)
    case 0x24: dollarSigns.append(offset)
    case 0x0A where offset > 0 && values[offset - 1] == 0x0D: lineBreakPairs += 1
    default: break
    }
  }

  private static func values(of bytes: [UInt8]) -> [UInt32] {
    let union = bytes.reduce(0) { $0 | $1 }
    if union < 0x80 { return bytes.map(UInt32.init) }
    return decoded(bytes)
  }

  /// A String's bytes are always well-formed, so a lead byte tells how many follow.
  private static func decoded(_ bytes: [UInt8]) -> [UInt32] {
    var values: [UInt32] = []
    values.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let lead = UInt32(bytes[index])
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
      for next in 1..<length { value = value << 6 | UInt32(bytes[index + next]) & 0x3F }
      values.append(value)
      index += length
    }
    return values
  }
}

extension UInt32 {
  var utf8Width: Int { self < 0x80 ? 1 : self < 0x800 ? 2 : self < 0x10000 ? 3 : 4 }
  var utf16Width: Int { self < 0x10000 ? 1 : 2 }
  /// An ASCII capital as its small letter, anything else as it is.
  var lowercasedASCII: UInt32 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIILetter: Bool { lowercasedASCII >= 0x61 && lowercasedASCII <= 0x7A }
}
