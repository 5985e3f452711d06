/// What Mastodon finds (app/lib/extractor.rb, Account::MENTION_RE, Tag::HASHTAG_RE): links with a protocol,
/// `@user` and `@user@host`, hashtags after a space.
enum MastodonReading {
  static func mentions(in text: ScalarText) -> [Range<Int>] {
    let values = text.values
    var found: [Range<Int>] = []
    var floor = 0
    for sign in text.offsets(of: .at)
    where sign >= floor && values[sign] == 0x40 && mayStand(at: sign, in: values) {
      var end = nameEnd(from: sign + 1, in: values, isName: XCharacters.isWordCharacter)
      guard end > sign + 1 else { continue }
      if end < values.count, values[end] == 0x40 {
        let host = nameEnd(from: end + 1, in: values, isName: isWord)
        if host > end + 1 { end = host }
      }
      floor = end
      if !XMentions.isSpoilt(at: end, in: values) { found.append(sign..<end) }
    }
    return found
  }

  private static func mayStand(at sign: Int, in values: [UInt32]) -> Bool {
    guard sign > 0 else { return true }
    let before = values[sign - 1]
    return before != 0x3D && before != 0x2F && !isWord(before)
  }

  /// Runs of `isName`, held together by dots and hyphens.
  private static func nameEnd(from start: Int, in values: [UInt32], isName: (UInt32) -> Bool) -> Int {
    var offset = start
    var end = start
    while offset < values.count {
      if isName(values[offset]) {
        end = offset + 1
      } else if offset == start || values[offset] != 0x2E && values[offset] != 0x2D {
        break
      }
      offset += 1
    }
    return end
  }

  static func hashtags(in text: ScalarText) -> [Range<Int>] {
    let values = text.values
    return text.offsets(of: .hash).compactMap { sign in
      guard sign == 0 || isWhiteSpace(values[sign - 1]) else { return nil }
      let end = separatedTagEnd(from: sign + 1, in: values) ?? plainTagEnd(from: sign + 1, in: values)
      return end.map { sign..<$0 }
    }
  }

  /// Three characters or more, separators among them, that begin and end as words do.
  private static func separatedTagEnd(from start: Int, in values: [UInt32]) -> Int? {
    guard start < values.count, isWord(values[start]) else { return nil }
    var offset = start
    var end = start
    var firstMark: Int?
    while offset < values.count {
      let isWord = isWord(values[offset])
      let isMark = isSeparator(values[offset]) || isAlphabetic(values[offset])
      guard isWord || isMark else { break }
      if isMark, firstMark == nil, offset > start { firstMark = offset }
      offset += 1
      if isWord { end = offset }
    }
    guard let firstMark, firstMark < end - 1 else { return nil }
    return end
  }

  /// Word characters with a letter among them.
  private static func plainTagEnd(from start: Int, in values: [UInt32]) -> Int? {
    var end = start
    while end < values.count, isWord(values[end]) { end += 1 }
    return values[start..<end].contains(where: isAlphabetic) ? end : nil
  }

  private static func isSeparator(_ value: UInt32) -> Bool {
    value == 0x5F || value == 0xB7 || value == 0x30FB || value == 0x200C
  }

  private static func isWhiteSpace(_ value: UInt32) -> Bool {
    value != 0x180E && XCharacters.isSpace(value)
  }

  private static func isAlphabetic(_ value: UInt32) -> Bool {
    value < 0x80 ? value.isASCIILetter : Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  /// Ruby's `[[:word:]]`.
  private static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return XCharacters.isWordCharacter(value) }
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      return true
    default: return false
    }
  }
}
