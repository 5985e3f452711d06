/// Finds links as X's library does (twitter-text, extractUrlsWithIndices), in one pass from dot to dot: the
/// label before a dot, what may stand before it, the domain, and then port, path and query.
struct LinkReader {
  private let text: ScalarText
  private let values: [UInt32]
  private let style: LinkStyle
  private var domains: DomainReader
  private var found: [Range<Int>] = []
  /// Where the last match ended. What lies before is used up, also as the character before a link.
  private var floor = 0

  /// A place where X's pattern matches: not every one becomes a link.
  private struct Match {
    var start: Int
    var domain: Range<Int>
    var hasProtocol: Bool { start < domain.lowerBound }
  }

  static func links(in text: ScalarText, style: LinkStyle) -> [Range<Int>] {
    guard !text.dots.isEmpty else { return [] }
    var reader = LinkReader(text, style: style)
    reader.read()
    return reader.found
  }

  private init(_ text: ScalarText, style: LinkStyle) {
    self.text = text
    values = text.values
    self.style = style
    domains = DomainReader(values)
  }

  private mutating func read() {
    var afterLastDot = 0
    for dot in text.dots where dot >= floor {
      if let match = match(before: dot, from: max(afterLastDot, floor)) {
        let tail = LinkTail(values: values, style: style).end(from: match.domain.upperBound)
        take(match, end: tail.offset, hasPath: tail.hasPath)
        floor = tail.offset
      }
      afterLastDot = dot + 1
    }
  }

  /// The first match whose domain begins in the label that ends at `dot`.
  private mutating func match(before dot: Int, from low: Int) -> Match? {
    guard dot > low, dot + 1 < values.count, XCharacters.isLabel(values[dot - 1]),
      XCharacters.isLabel(values[dot + 1])
    else { return nil }
    let longer = domains.end(fromLabel: dot + 1)
    guard let end = longer ?? TopLevelDomains.all.end(in: values, from: dot + 1, to: values.count)
    else { return nil }
    var label = dot
    while label > low, XCharacters.isInsideLabel(values[label - 1]) { label -= 1 }
    let first = longer == nil ? afterLastUnderscore(in: label..<dot) : label
    if first == label, let start = protocolStart(before: label), XCharacters.isLabel(values[label]) {
      return Match(start: start, domain: label..<end)
    }
    guard let start = bareStart(in: label..<dot, from: first) else { return nil }
    return Match(start: start, domain: start..<end)
  }

  /// A label right before a top-level domain holds no underscore.
  private func afterLastUnderscore(in label: Range<Int>) -> Int {
    values[label].lastIndex(of: 0x5F).map { $0 + 1 } ?? label.lowerBound
  }

  private func protocolStart(before label: Int) -> Int? {
    guard label - floor >= 7, values[label - 1] == 0x2F, values[label - 2] == 0x2F,
      values[label - 3] == 0x3A
    else { return nil }
    let scheme = label - (values[label - 4].lowercasedASCII == 0x73 ? 8 : 7)
    guard scheme >= floor, spellsHTTP(at: scheme), mayBegin(at: scheme) else { return nil }
    return scheme
  }

  private func spellsHTTP(at offset: Int) -> Bool {
    values[offset].lowercasedASCII == 0x68 && values[offset + 1].lowercasedASCII == 0x74
      && values[offset + 2].lowercasedASCII == 0x74 && values[offset + 3].lowercasedASCII == 0x70
  }

  private func bareStart(in label: Range<Int>, from first: Int) -> Int? {
    // The pattern tries to have a character before the link before it tries to have none.
    if first == 0, floor == 0, label.upperBound > 1, mayBegin(at: 1), XCharacters.isLabel(values[1]) {
      return 1
    }
    return (first..<label.upperBound).first { mayBegin(at: $0) && XCharacters.isLabel(values[$0]) }
  }

  private func mayBegin(at offset: Int) -> Bool {
    offset > floor ? XCharacters.mayPrecedeLink(values[offset - 1]) : offset == 0
  }

  private mutating func take(_ match: Match, end: Int, hasPath: Bool) {
    guard isPossible(match, end: end) else { return }
    if match.hasProtocol {
      guard let end = shortenedEnd(of: match.start..<end, domain: match.domain) else { return }
      found.append(match.start..<end)
    } else if !style.wantsProtocol, !followsJoiner(match.start) {
      takeBareDomains(in: match.domain, end: end, hasPath: hasPath)
    }
  }

  /// A domain without protocol is none after `-`, `_`, `.` or `/`.
  private func followsJoiner(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = values[start - 1]
    return before == 0x2D || before == 0x2E || before == 0x2F || before == 0x5F
  }

  private func isPossible(_ match: Match, end: Int) -> Bool {
    let host = values[match.domain]
    if isPunycode(host) {
      var domains = BareDomains(values: values, bounds: match.domain)
      if domains.next() == nil { return false }
    }
    guard let length = HostName(values: host).punycodeLength else { return false }
    let url = end - match.start - host.count + length
    return url + (match.hasProtocol ? 0 : 8) <= 4096
  }

  private func isPunycode(_ host: ArraySlice<UInt32>) -> Bool {
    host.first == 0x78 && host.starts(with: [0x78, 0x6E, 0x2D, 0x2D])
  }

  /// Without a protocol only ASCII and accented Latin domains are links; there may be several between
  /// letters of other scripts. Path and query belong to the last.
  private mutating func takeBareDomains(in domain: Range<Int>, end: Int, hasPath: Bool) {
    let before = found.count
    for bare in BareDomains(values: values, bounds: domain) { found.append(bare) }
    if hasPath, found.count > before {
      let last = found.removeLast()
      found.append(last.lowerBound..<end)
    }
  }

  /// `t.co`.
  private func isShortener(_ host: ArraySlice<UInt32>) -> Bool {
    let start = host.startIndex
    return host.count == 4 && host[start].lowercasedASCII == 0x74 && host[start + 1] == 0x2E
      && host[start + 2].lowercasedASCII == 0x63 && host[start + 3].lowercasedASCII == 0x6F
  }

  /// X's own short links end after their letters and query, and have no more than 40 letters.
  private func shortenedEnd(of link: Range<Int>, domain: Range<Int>) -> Int? {
    guard isShortener(values[domain]), domain.upperBound < link.upperBound, values[domain.upperBound] == 0x2F
    else { return link.upperBound }
    let slug = domain.upperBound + 1
    var end = slug
    while end < link.upperBound, XCharacters.isAlphanumeric(values[end]) { end += 1 }
    guard end > slug else { return link.upperBound }
    guard end - slug <= 40 else { return nil }
    return end < link.upperBound && values[end] == 0x3F ? link.upperBound : end
  }
}
