/// Links as Bluesky finds them (atproto, packages/api/src/rich-text/detection.ts): a protocol and anything behind it, or
/// a domain with a real top-level domain, first in a word or behind a parenthesis, up to the next space. It is case-sensitive:
/// `HTTPS://…` is no link, and whatever begins with `http` is one, be it `httpd.conf`.
enum BlueskyLinks {
  private static let stops = ASCIISet("!").union(",").union(".").union(":"...";").union("?")

  static func links(in text: ScalarText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var floor = 0
    // No link is without the one or the other.
    for sign in text.offsets(where: { $0 == .dot || $0 == .colon }) where sign >= floor {
      let word = word(at: sign, from: floor, in: text.values)
      if let link = link(in: word, text.values) { found.append(link) }
      floor = word.upperBound
    }
    return found
  }

  private static func word(at offset: Int, from floor: Int, in values: [UInt32]) -> Range<Int> {
    var start = offset
    while start > floor, !BlueskyReading.isSpace(values[start - 1]) { start -= 1 }
    var end = offset
    while end < values.count, !BlueskyReading.isSpace(values[end]) { end += 1 }
    return start..<end
  }

  /// The first that looks like an address takes the rest of the word, be it one or not.
  private static func link(in word: Range<Int>, _ values: [UInt32]) -> Range<Int>? {
    for start in word where start == word.lowerBound || values[start - 1] == 0x28 {
      guard values[start].isASCIILetter else { continue }
      let scheme = schemeEnd(from: start, in: values).map { $0 < word.upperBound }
      let domain = scheme == nil ? domainEnd(from: start, in: values) : nil
      guard scheme == true || domain != nil else { continue }
      let isLink =
        values[start...].starts(with: Self.http)
        || domain.map { BlueskyReading.isDomain(start..<$0, in: values) } ?? false
      return isLink ? trimmed(start..<word.upperBound, in: values) : nil
    }
    return nil
  }

  private static let http: [UInt32] = [0x68, 0x74, 0x74, 0x70]

  private static func schemeEnd(from start: Int, in values: [UInt32]) -> Int? {
    var end = start
    for letter in http {
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

  /// Without a stop at its end, and without a closing parenthesis that it never opened.
  private static func trimmed(_ range: Range<Int>, in values: [UInt32]) -> Range<Int> {
    var end = range.upperBound
    if stops.contains(values[end - 1]) { end -= 1 }
    if values[end - 1] == 0x29, !values[range].contains(0x28) { end -= 1 }
    return range.lowerBound..<end
  }
}
