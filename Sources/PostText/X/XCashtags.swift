/// Cashtags as X's library finds them (twitter-text, extractCashtagsWithIndices): up to six letters, and one
/// or two more after `.` or `_`.
enum XCashtags {
  static func cashtags(in text: ScalarText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for sign in text.offsets(of: .dollar) where mayStand(at: sign, in: text.values) {
      if let end = end(afterSign: sign, in: text.values) { found.append(sign..<end) }
    }
    return found
  }

  private static func mayStand(at sign: Int, in values: [UInt32]) -> Bool {
    sign == 0 || XCharacters.isSpace(values[sign - 1]) || XCharacters.isDirectional(values[sign - 1])
  }

  private static func end(afterSign sign: Int, in values: [UInt32]) -> Int? {
    let end = letters(from: sign + 1, upTo: 6, in: values)
    guard end > sign + 1 else { return nil }
    if end < values.count, values[end] == 0x2E || values[end] == 0x5F {
      let longer = letters(from: end + 1, upTo: 2, in: values)
      if longer > end + 1, mayFollow(at: longer, in: values) { return longer }
    }
    return mayFollow(at: end, in: values) ? end : nil
  }

  private static func letters(from start: Int, upTo count: Int, in values: [UInt32]) -> Int {
    let limit = min(values.count, start + count)
    var end = start
    while end < limit, values[end].isASCIILetter { end += 1 }
    return end
  }

  private static func mayFollow(at end: Int, in values: [UInt32]) -> Bool {
    end == values.count || XCharacters.mayFollowCashtag(values[end])
  }
}
