/// Lengths in user-perceived characters (Unicode's extended grapheme clusters).
enum GraphemeLength {
  static func tally(of text: ScalarText, limit: Int) -> LengthCounter {
    let count = text.isPlain ? text.values.count - text.lineBreakPairs : text.text.count
    if count <= limit || text.isPlain && text.lineBreakPairs == 0 {
      return LengthCounter(limit: limit, count: count)
    }
    var tally = LengthCounter(limit: limit)
    var offset = 0
    for character in text.text {
      tally.add(1, at: offset)
      offset += character.unicodeScalars.count
    }
    return tally
  }

  /// Scripts and signs without marks, joiners, regional indicators, skin tones or loose Hangul letters.
  static func neverJoins(_ value: UInt32) -> Bool {
    switch value {
    case 0x370...0x482, 0x1E00...0x1FFF, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20CF,
      0x2100...0x2BFF, 0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xFF01...0xFF9D, 0x1F300...0x1F3FA, 0x1F400...0x1FAFF:
      true
    default: false
    }
  }
}
