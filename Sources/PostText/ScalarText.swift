/// A text as the readers of this module walk it: scalar values by offset, and where the signs stand that
/// begin or hold together what they look for, so that a text without them costs nothing more.
struct ScalarText {
  enum Sign {
    case dot, colon
    /// `@` or `＠`.
    case at
    /// `#` or `＃`.
    case hash
    case dollar
  }

  let text: String
  let values: [UInt32]
  /// The text in UTF-8.
  let bytes: [UInt8]
  private var signs: [(sign: Sign, offset: Int)] = []
  /// How many line breaks are CR LF, which is one grapheme.
  private(set) var lineBreakPairs = 0
  /// Whether every scalar is a grapheme of its own, but for CR LF. Most text is, and is counted at once.
  private(set) var isPlain = true
  private(set) var mayHoldEmoji = false

  var isASCII: Bool { bytes.count == values.count }

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    let values = bytes.scalarValues
    self.values = values
    for offset in values.indices {
      let value = values[offset]
      if value >= 0x80 {
        noteBeyondASCII(value, at: offset)
      } else if Self.noted.contains(value) {
        note(value, at: offset)
      }
    }
  }

  /// Scalars that are no String's, as Normalization Form C makes them.
  init(values: [UInt32]) {
    self.init(String(scalars: values.compactMap(Unicode.Scalar.init)))
  }

  /// Where a sign stands, in order.
  func offsets(of sign: Sign) -> some Sequence<Int> { offsets { $0 == sign } }

  func offsets(where isWanted: @escaping (Sign) -> Bool) -> some Sequence<Int> {
    signs.lazy.filter { isWanted($0.sign) }.map(\.offset)
  }

  private static let noted = ASCIISet(".").union(":").union("@").union("#").union("$").union("\r")

  private mutating func note(_ value: UInt32, at offset: Int) {
    switch value {
    case 0x2E: append(.dot, at: offset)
    case 0x3A: append(.colon, at: offset)
    case 0x40: append(.at, at: offset)
    case 0x23: append(.hash, at: offset)
    case 0x24: append(.dollar, at: offset)
    default: if offset + 1 < values.count, values[offset + 1] == 0x0A { lineBreakPairs += 1 }
    }
  }

  private mutating func noteBeyondASCII(_ value: UInt32, at offset: Int) {
    if isPlain, value >= 0x300 { isPlain = GraphemeLength.neverJoins(value) }
    if EmojiSequences.mayHold(value) { mayHoldEmoji = true }
    if value == 0xFF20 { append(.at, at: offset) }
    if value == 0xFF03 { append(.hash, at: offset) }
  }

  private mutating func append(_ sign: Sign, at offset: Int) {
    if signs.isEmpty { signs.reserveCapacity(8) }
    signs.append((sign, offset))
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
