/// Hashtags as X's library finds them (twitter-text, extractHashtagsWithIndices).
enum XHashtags {
  static func hashtags(in text: ScalarText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var floor = 0
    for sign in text.offsets(of: .hash)
    where sign >= floor && mayStand(at: sign, in: text.values, floor: floor) {
      guard let end = end(afterSign: sign, in: text.values) else { continue }
      floor = end
      if !isSpoilt(at: end, in: text.values) { found.append(sign..<end) }
    }
    return found
  }

  private static func mayStand(at sign: Int, in values: [UInt32], floor: Int) -> Bool {
    guard sign > floor else { return sign == 0 }
    let before = values[sign - 1]
    let isVariationSelector = before == 0xFE0E || before == 0xFE0F
    return isVariationSelector || before != 0x26 && !isTagCharacter(before)
  }

  /// The end of a run of tag characters with a letter or mark among them.
  private static func end(afterSign sign: Int, in values: [UInt32]) -> Int? {
    var end = sign + 1
    guard end < values.count, values[end] != 0xFE0F, values[end] != 0x20E3 else { return nil }
    var hasLetter = false
    while end < values.count, isTagCharacter(values[end]) {
      if !hasLetter { hasLetter = isLetterOrMark(values[end]) }
      end += 1
    }
    return hasLetter ? end : nil
  }

  private static func isSpoilt(at end: Int, in values: [UInt32]) -> Bool {
    guard end < values.count else { return false }
    return XCharacters.isHashSign(values[end]) || values[end...].starts(with: [0x3A, 0x2F, 0x2F])
  }

  static func isTagCharacter(_ value: UInt32) -> Bool {
    if value < 0x80 { return XCharacters.isWordCharacter(value) }
    return isSpecial(value) || isLetterOrMark(value) || generalCategory(of: value) == .decimalNumber
  }

  static func isLetterOrMark(_ value: UInt32) -> Bool {
    if value < 0x80 { return value.isASCIILetter }
    switch generalCategory(of: value) {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    case .privateUse: return isPrivateLetter(value)
    default: return false
    }
  }

  private static func generalCategory(of value: UInt32) -> Unicode.GeneralCategory {
    Unicode.Scalar(value)?.properties.generalCategory ?? .unassigned
  }

  /// twitter-text, hashtagSpecialChars.
  private static func isSpecial(_ value: UInt32) -> Bool {
    switch value {
    case 0xB7, 0x5BE, 0x5F3, 0x5F4, 0xF0B, 0xF0C, 0x200C, 0x200D, 0x3003, 0x301C, 0x309B, 0x309C, 0x30A0,
      0x30FB, 0xA67E, 0xFF5E:
      true
    default: false
    }
  }

  /// Private use characters that X's library took over from Apple's letters (twitter-text, bmpLetterAndMarks).
  private static func isPrivateLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xF870...0xF87F, 0xF882, 0xF884...0xF89F, 0xF8B8, 0xF8C1...0xF8D6: true
    default: false
    }
  }
}
