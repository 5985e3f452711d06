/// What Bluesky finds (atproto, packages/api/src/rich-text/detection.ts and util.ts): handles that are domains, links
/// with a protocol or a real top-level domain, hashtags after a space, cashtags.
enum BlueskyReading {
  private static let handleCharacters = ASCIISet.alphanumerics.union("-"...".")
  /// In graphemes.
  private static let longestTag = 64
  private static let longestTicker = 5

  static func mentions(in text: ScalarText) -> [Range<Int>] {
    let values = text.values
    return text.offsets(of: .at).compactMap { sign in
      guard values[sign] == 0x40, mayStand(at: sign, in: values) else { return nil }
      var end = sign + 1
      while end < values.count, handleCharacters.contains(values[end]) { end += 1 }
      while end > sign + 1, !isWordBoundary(at: end, in: values) { end -= 1 }
      return isDomain(sign + 1..<end, in: values) ? sign..<end : nil
    }
  }

  private static func mayStand(at offset: Int, in values: [UInt32]) -> Bool {
    offset == 0 || isSpace(values[offset - 1]) || values[offset - 1] == 0x28
  }

  private static func isWordBoundary(at offset: Int, in values: [UInt32]) -> Bool {
    let follows = offset < values.count && XCharacters.isWordCharacter(values[offset])
    return XCharacters.isWordCharacter(values[offset - 1]) != follows
  }

  /// Whether a top-level domain, or `test`, stands after the last dot, in small letters.
  static func isDomain(_ range: Range<Int>, in values: [UInt32]) -> Bool {
    guard let dot = values[range].lastIndex(of: 0x2E),
      values[dot..<range.upperBound].allSatisfy({ $0 == $0.lowercasedASCII })
    else { return false }
    let isTest = values[(dot + 1)..<range.upperBound].elementsEqual([0x74, 0x65, 0x73, 0x74])
    let end = TopLevelDomains.all.end(in: values, from: dot + 1, to: range.upperBound)
    return isTest || end == range.upperBound
  }

  static func hashtags(in text: ScalarText) -> [Range<Int>] {
    let values = text.values
    return text.offsets(of: .hash).compactMap { sign in
      guard sign == 0 || isSpace(values[sign - 1]) else { return nil }
      guard sign + 1 < values.count, values[sign + 1] != 0xFE0F else { return nil }
      var end = sign + 1
      while end < values.count, isTagCharacter(values[end]) { end += 1 }
      guard values[(sign + 1)..<end].contains(where: { !$0.isASCIIDigit && !isPunctuation($0) })
      else { return nil }
      while isPunctuation(values[end - 1]) { end -= 1 }
      return mayBeTag(values[(sign + 1)..<end]) ? sign..<end : nil
    }
  }

  private static func mayBeTag(_ values: ArraySlice<UInt32>) -> Bool {
    values.count <= longestTag || ScalarText(values: Array(values)).text.count <= longestTag
  }

  /// A letter and up to four more letters or digits, between spaces, parentheses and punctuation.
  static func cashtags(in text: ScalarText) -> [Range<Int>] {
    let values = text.values
    return text.offsets(of: .dollar).compactMap { sign in
      guard mayStand(at: sign, in: values) else { return nil }
      let start = sign + 1
      let limit = min(values.count, start + longestTicker)
      var end = start
      while end < limit, XCharacters.isAlphanumeric(values[end]) { end += 1 }
      guard end > start, values[start].isASCIILetter else { return nil }
      return end == values.count || mayFollowTicker(values[end]) ? sign..<end : nil
    }
  }

  private static let afterTicker = ASCIISet(listing: ".,;:!?)\"'")

  private static func mayFollowTicker(_ value: UInt32) -> Bool {
    value < 0x80 && afterTicker.contains(value) || value == 0x2019 || isSpace(value)
  }

  private static func isTagCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x2060, 0x200A...0x200D, 0x20E2: false
    default: !isSpace(value)
    }
  }

  /// JavaScript's `\s`.
  static func isSpace(_ value: UInt32) -> Bool {
    value == 0xFEFF || value != 0x85 && value != 0x180E && XCharacters.isSpace(value)
  }

  private static func isPunctuation(_ value: UInt32) -> Bool {
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
