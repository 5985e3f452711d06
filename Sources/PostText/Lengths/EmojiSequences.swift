/// Finds the emoji that Unicode's data knows, where they stand in a text. A joined sequence that the data
/// does not know is as many emoji as it has parts, which is how X counts it.
struct EmojiSequences: Sendable {
  static let all = EmojiSequences()

  private static let joiner: UInt32 = 0x200D
  private static let variation: UInt32 = 0xFE0F
  private static let keycap: UInt32 = 0x20E3
  private static let longestJoined = 4

  private let joined: Set<[UInt32]>
  private let tagged: Set<[UInt32]>
  private let flags: Set<[UInt32]>
  private let styled: Set<UInt32>

  private init() {
    joined = Self.sequences(EmojiSequenceData.joined)
    tagged = Self.sequences(EmojiSequenceData.tagged)
    flags = Set(
      EmojiSequenceData.flags.split(whereSeparator: \.isWhitespace).map { letters in
        letters.unicodeScalars.map { $0.value - 0x41 + 0x1F1E6 }
      })
    styled = Set(Self.sequences(EmojiSequenceData.styled).map { $0[0] })
  }

  private static func sequences(_ data: String) -> Set<[UInt32]> {
    Set(
      data.split(whereSeparator: \.isWhitespace).map { sequence in
        sequence.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      })
  }

  /// The end of the emoji that begins at `start`, or nil where none does. A character that is an emoji only
  /// with U+FE0F is none without it.
  func end(in values: [UInt32], from start: Int) -> Int? {
    let value = values[start]
    if value < 0x80 { return keycapEnd(in: values, from: start) }
    guard value == 0xA9 || value == 0xAE || value >= 0x203C else { return nil }
    if Self.isRegionalIndicator(value) {
      let isFlag = start + 1 < values.count && flags.contains([value, values[start + 1]])
      return isFlag ? start + 2 : start + 1
    }
    guard Self.isEmoji(value) else { return nil }
    return taggedEnd(in: values, from: start) ?? joinedEnd(in: values, from: start)
  }

  private func keycapEnd(in values: [UInt32], from start: Int) -> Int? {
    let value = values[start]
    guard value.isASCIIDigit || value == 0x23 || value == 0x2A, start + 1 < values.count else { return nil }
    let end = values[start + 1] == Self.variation ? start + 2 : start + 1
    return end < values.count && values[end] == Self.keycap ? end + 1 : nil
  }

  private func taggedEnd(in values: [UInt32], from start: Int) -> Int? {
    guard values[start] == 0x1F3F4, start + 1 < values.count, values[start + 1] >= 0xE0000 else { return nil }
    let sequence = tagged.first { values[start...].starts(with: $0) }
    return sequence.map { start + $0.count }
  }

  private func joinedEnd(in values: [UInt32], from start: Int) -> Int? {
    var end = partEnd(in: values, from: start)
    let single =
      end > start + 1 || Unicode.Scalar(values[start])?.properties.isEmojiPresentation == true ? end : nil
    guard end < values.count, values[end] == Self.joiner else { return single }
    var longest = single
    var key = values[start..<end].filter { $0 != Self.variation }
    for _ in 1..<Self.longestJoined {
      guard end + 1 < values.count, values[end] == Self.joiner, Self.isEmoji(values[end + 1]) else { break }
      let next = partEnd(in: values, from: end + 1)
      key += values[end..<next].filter { $0 != Self.variation }
      end = next
      if joined.contains(key) { longest = end }
    }
    return longest
  }

  /// One emoji with U+FE0F and a skin tone where it may have them.
  private func partEnd(in values: [UInt32], from start: Int) -> Int {
    var end = start + 1
    if end < values.count, values[end] == Self.variation, styled.contains(values[start]) { end += 1 }
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
