/// Finds the emoji that Unicode's data knows, where they stand in a text. A joined sequence that the data
/// does not know is as many emoji as it has parts, which is how X counts it.
enum EmojiSequences {
  private static let joiner: UInt32 = 0x200D
  private static let variation: UInt32 = 0xFE0F
  private static let keycap: UInt32 = 0x20E3
  private static let longestJoined = 4

  private static let joined = Set(HexadecimalWords.words(of: EmojiSequenceData.joined))
  private static let tagged = HexadecimalWords.words(of: EmojiSequenceData.tagged)
  private static let styled = Set(HexadecimalWords.words(of: EmojiSequenceData.styled).map { $0[0] })
  private static let flags = Set(
    EmojiSequenceData.flags.split(whereSeparator: \.isWhitespace).map { letters in
      letters.unicodeScalars.map { $0.value - 0x41 + 0x1F1E6 }
    })

  /// Whether an emoji may have this scalar in it; one that begins with an ASCII character goes on with such a one.
  static func mayHold(_ value: UInt32) -> Bool { value == 0xA9 || value == 0xAE || value >= 0x203C }

  /// The end of the emoji that begins at `start`, or nil where none does. A character that is an emoji only
  /// with U+FE0F is none without it.
  static func end(in values: [UInt32], from start: Int) -> Int? {
    let value = values[start]
    if value < 0x80 { return keycapEnd(in: values, from: start) }
    guard mayHold(value) else { return nil }
    if isRegionalIndicator(value) {
      let isFlag = start + 1 < values.count && flags.contains([value, values[start + 1]])
      return isFlag ? start + 2 : start + 1
    }
    guard isEmoji(value) else { return nil }
    return taggedEnd(in: values, from: start) ?? joinedEnd(in: values, from: start)
  }

  private static func keycapEnd(in values: [UInt32], from start: Int) -> Int? {
    let value = values[start]
    guard value.isASCIIDigit || value == 0x23 || value == 0x2A, start + 1 < values.count else { return nil }
    let end = values[start + 1] == variation ? start + 2 : start + 1
    return end < values.count && values[end] == keycap ? end + 1 : nil
  }

  private static func taggedEnd(in values: [UInt32], from start: Int) -> Int? {
    guard values[start] == 0x1F3F4, start + 1 < values.count, values[start + 1] >= 0xE0000 else { return nil }
    let sequence = tagged.first { values[start...].starts(with: $0) }
    return sequence.map { start + $0.count }
  }

  private static func joinedEnd(in values: [UInt32], from start: Int) -> Int? {
    var end = partEnd(in: values, from: start)
    let single =
      end > start + 1 || Unicode.Scalar(values[start])?.properties.isEmojiPresentation == true ? end : nil
    guard end < values.count, values[end] == joiner else { return single }
    var longest = single
    var key = values[start..<end].filter { $0 != variation }
    for _ in 1..<longestJoined {
      guard end + 1 < values.count, values[end] == joiner, isEmoji(values[end + 1]) else { break }
      let next = partEnd(in: values, from: end + 1)
      key += values[end..<next].filter { $0 != variation }
      end = next
      if joined.contains(key) { longest = end }
    }
    return longest
  }

  /// One emoji with U+FE0F and a skin tone where it may have them.
  private static func partEnd(in values: [UInt32], from start: Int) -> Int {
    var end = start + 1
    if end < values.count, values[end] == variation, styled.contains(values[start]) { end += 1 }
    if end < values.count, (0x1F3FB...0x1F3FF).contains(values[end]),
      Unicode.Scalar(values[start])?.properties.isEmojiModifierBase == true
    {
      end += 1
    }
    return end
  }

  private static func isRegionalIndicator(_ value: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(value) }

  private static func isEmoji(_ value: UInt32) -> Bool {
    value >= 0x80 && Unicode.Scalar(value)?.properties.isEmoji == true
  }
}
