/// Mentions and lists as X's library finds them (twitter-text, extractMentionsOrListsWithIndices).
enum XMentions {
  private static let longestName = 20
  private static let longestSlug = 25
  private static let notBefore = XCharacters.wordCharacters.union("!").union("#"..."&").union("*")
    .union("@")
  private static let notBeforeRetweet = XCharacters.wordCharacters.union("+").union("-"...".")
    .union("~")

  static func mentions(in text: ScalarText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var floor = 0
    for sign in text.offsets(of: .at) where sign >= floor && mayStand(at: sign, in: text.values, floor: floor)
    {
      guard let end = end(afterSign: sign, in: text.values) else { continue }
      floor = end
      if !isSpoilt(at: end, in: text.values) { found.append(sign..<end) }
    }
    return found
  }

  /// The account that a post answers to: a mention at its beginning, after spaces at most.
  static func reply(in text: ScalarText) -> Range<Int>? {
    let values = text.values
    let first = values.firstIndex { !XCharacters.isSpace($0) && !XCharacters.isDirectional($0) }
    guard let first, XCharacters.isAtSign(values[first]) else { return nil }
    let end = nameEnd(from: first + 1, in: values)
    return end > first + 1 && !isSpoilt(at: end, in: values) ? first..<end : nil
  }

  private static func mayStand(at sign: Int, in values: [UInt32], floor: Int) -> Bool {
    guard sign > floor else { return sign == 0 }
    let before = values[sign - 1]
    return !notBefore.contains(before) && before != 0xFF20
      || endsRetweet(at: sign, in: values, floor: floor)
  }

  /// Whether `RT` or `RT:`, in any case and not as the end of a longer word, stands before `end`.
  private static func endsRetweet(at end: Int, in values: [UInt32], floor: Int) -> Bool {
    let start = end - (values[end - 1] == 0x3A ? 3 : 2)
    guard start >= floor, values[start].lowercasedASCII == 0x72, values[start + 1].lowercasedASCII == 0x74
    else { return false }
    return start > floor ? !notBeforeRetweet.contains(values[start - 1]) : start == 0
  }

  private static func end(afterSign sign: Int, in values: [UInt32]) -> Int? {
    let end = nameEnd(from: sign + 1, in: values)
    return end > sign + 1 ? listEnd(from: end, in: values) : nil
  }

  private static func nameEnd(from start: Int, in values: [UInt32]) -> Int {
    let limit = min(values.count, start + longestName)
    var end = start
    while end < limit, XCharacters.isWordCharacter(values[end]) { end += 1 }
    return end
  }

  private static func listEnd(from start: Int, in values: [UInt32]) -> Int {
    guard start + 1 < values.count, values[start] == 0x2F, values[start + 1].isASCIILetter else {
      return start
    }
    let limit = min(values.count, start + 1 + longestSlug)
    var end = start + 2
    while end < limit, values[end] == 0x2D || XCharacters.isWordCharacter(values[end]) { end += 1 }
    return end
  }

  /// An at sign, an accented letter or `://` right after a name makes it none.
  static func isSpoilt(at end: Int, in values: [UInt32]) -> Bool {
    guard end < values.count else { return false }
    return XCharacters.isAtSign(values[end]) || XCharacters.isAccentedLatin(values[end])
      || values[end...].starts(with: [0x3A, 0x2F, 0x2F])
  }
}
