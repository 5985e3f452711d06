/// What Bluesky finds (atproto, packages/api/src/rich-text/detection.ts): handles that are domains, links
/// with a protocol or a real top-level domain, hashtags after a space.
extension EntityRanges {
  init(onBluesky text: ScalarText) {
    let links = BlueskyReading.links(in: text)
    self.init(
      links: links, mentions: BlueskyReading.mentions(in: text).withoutOverlaps(links),
      hashtags: BlueskyReading.hashtags(in: text).withoutOverlaps(links))
  }
}

enum BlueskyReading {
  private static let handleCharacters = ASCIISet(ASCIISet.letters + ASCIISet.digits + ".-")
  private static let stops = ASCIISet(".,;:!?")
  private static let longestTag = 64

  static func mentions(in text: ScalarText) -> [Range<Int>] {
    let values = text.values
    return text.atSigns.compactMap { sign in
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
  private static func isDomain(_ range: Range<Int>, in values: [UInt32]) -> Bool {
    guard let dot = values[range].lastIndex(of: 0x2E) else { return false }
    let isTest = values[(dot + 1)..<range.upperBound].elementsEqual([0x74, 0x65, 0x73, 0x74])
    let end = TopLevelDomains.all.end(in: values, from: dot + 1, to: range.upperBound)
    return isTest || end == range.upperBound
  }

  static func links(in text: ScalarText) -> [Range<Int>] {
    let values = text.values
    var found: [Range<Int>] = []
    var offset = 0
    while offset < values.count {
      guard mayStand(at: offset, in: values), let end = matchEnd(from: offset, in: values) else {
        offset += 1
        continue
      }
      if isLink(offset..<end, in: values) { found.append(trimmed(offset..<end, in: values)) }
      offset = end
    }
    return found
  }

  /// To the next space, if a protocol or something like a domain stands at `start`.
  private static func matchEnd(from start: Int, in values: [UInt32]) -> Int? {
    guard values[start].isASCIILetter else { return nil }
    let scheme = schemeEnd(from: start, in: values)
    let domain = domainEnd(from: start, in: values)
    guard scheme.map({ $0 < values.count && !isSpace(values[$0]) }) ?? (domain != nil) else { return nil }
    return values[start...].firstIndex(where: isSpace) ?? values.count
  }

  private static func schemeEnd(from start: Int, in values: [UInt32]) -> Int? {
    var end = start
    for letter in [0x68, 0x74, 0x74, 0x70] as [UInt32] {
      guard end < values.count, values[end].lowercasedASCII == letter else { return nil }
      end += 1
    }
    if end < values.count, values[end].lowercasedASCII == 0x73 { end += 1 }
    return values[end...].starts(with: [0x3A, 0x2F, 0x2F]) ? end + 3 : nil
  }

  /// Letters and digits with dots between, a letter first.
  private static func domainEnd(from start: Int, in values: [UInt32]) -> Int? {
    var end = labelEnd(from: start, in: values)
    let first = end
    while end < values.count, values[end] == 0x2E {
      let next = labelEnd(from: end + 1, in: values)
      guard next > end + 1 else { break }
      end = next
    }
    return end > first ? end : nil
  }

  private static func labelEnd(from start: Int, in values: [UInt32]) -> Int {
    var end = start
    while end < values.count, XCharacters.isAlphanumeric(values[end]) { end += 1 }
    return end
  }

  private static func isLink(_ range: Range<Int>, in values: [UInt32]) -> Bool {
    if schemeEnd(from: range.lowerBound, in: values) != nil { return true }
    guard let end = domainEnd(from: range.lowerBound, in: values) else { return false }
    return isDomain(range.lowerBound..<end, in: values)
  }

  /// Without a stop at its end, and without a closing parenthesis that it never opened.
  private static func trimmed(_ range: Range<Int>, in values: [UInt32]) -> Range<Int> {
    var end = range.upperBound
    if stops.contains(values[end - 1]) { end -= 1 }
    if values[end - 1] == 0x29, !values[range].contains(0x28) { end -= 1 }
    return range.lowerBound..<end
  }

  static func hashtags(in text: ScalarText) -> [Range<Int>] {
    let values = text.values
    return text.hashSigns.compactMap { sign in
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
  private static func isSpace(_ value: UInt32) -> Bool {
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
