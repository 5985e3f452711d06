/// What Bluesky finds (atproto, packages/api/src/rich-text/detection.ts): handles that are domains, links
/// with a protocol or a real top-level domain, hashtags after a space.
enum BlueskyReading {
  private static let handleCharacters = ASCIISet.alphanumerics.union("-"...".")
  private static let longestTag = 64

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

  /// Whether a top-level domain, or `test`, stands after the last dot.
  static func isDomain(_ range: Range<Int>, in values: [UInt32]) -> Bool {
    guard let dot = values[range].lastIndex(of: 0x2E) else { return false }
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
      let length = values[(sign + 1)..<end].reduce(0) { $0 + $1.utf16Width }
      return length <= longestTag ? sign..<end : nil
    }
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
