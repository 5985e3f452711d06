/// What the platforms find that have not published how they look: links as X finds them, hashtags with a
/// letter, and names of letters, digits, `_` and `.` (on YouTube and LinkedIn `-` too) after an at sign.
enum CommonReading {
  static func mentions(in text: ScalarText, allowsHyphens: Bool) -> [Range<Int>] {
    let values = text.values
    return text.offsets(of: .at).compactMap { sign in
      guard values[sign] == 0x40, sign == 0 || !isName(values[sign - 1], true) else { return nil }
      var end = sign + 1
      while end < values.count, isName(values[end], allowsHyphens) { end += 1 }
      let isSpoilt = end < values.count && values[end] == 0x40
      while end > sign + 1, values[end - 1] == 0x2E || values[end - 1] == 0x2D { end -= 1 }
      return end > sign + 1 && !isSpoilt ? sign..<end : nil
    }
  }

  private static func isName(_ value: UInt32, _ allowsHyphens: Bool) -> Bool {
    XCharacters.isWordCharacter(value) || value == 0x2E || allowsHyphens && value == 0x2D
  }
}
