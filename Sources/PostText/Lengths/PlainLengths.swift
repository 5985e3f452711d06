/// Lengths in units that need no reading: scalars, UTF-16 units, bytes. Threads counts characters too, but
/// an emoji as its UTF-8 bytes (developers.facebook.com/docs/threads/posts).
enum PlainLengths {
  static func characters(of text: ScalarText, limit: Int) -> LengthCounter {
    LengthCounter(limit: limit, count: text.values.count)
  }

  static func utf16(of text: ScalarText, limit: Int) -> LengthCounter {
    if text.isASCII { return characters(of: text, limit: limit) }
    let count = text.values.reduce(0) { $0 &+ $1.utf16Width }
    return count <= limit
      ? LengthCounter(limit: limit, count: count) : tally(of: text, limit: limit, width: \.utf16Width)
  }

  static func bytes(of text: ScalarText, limit: Int) -> LengthCounter {
    if text.isASCII || text.bytes.count <= limit {
      return LengthCounter(limit: limit, count: text.bytes.count)
    }
    return tally(of: text, limit: limit, width: \.utf8Width)
  }

  private static func tally(of text: ScalarText, limit: Int, width: (UInt32) -> Int) -> LengthCounter {
    var tally = LengthCounter(limit: limit)
    for (offset, value) in text.values.enumerated() { tally.add(width(value), at: offset) }
    return tally
  }

  static func threads(of text: ScalarText, limit: Int) -> LengthCounter {
    if !text.mayHoldEmoji { return characters(of: text, limit: limit) }
    var tally = LengthCounter(limit: limit)
    var offset = 0
    while offset < text.values.count {
      if let end = EmojiSequences.end(in: text.values, from: offset) {
        tally.add(text.values[offset..<end].reduce(0) { $0 + $1.utf8Width }, at: offset)
        offset = end
      } else {
        tally.add(1, at: offset)
        offset += 1
      }
    }
    return tally
  }
}
