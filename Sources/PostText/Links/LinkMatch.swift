/// A place where X's pattern for links matches. Not every one becomes a link, and one may become several.
struct LinkMatch {
  var start: Int
  var domain: Range<Int>
  var end: Int
  var hasPath: Bool

  private static let longest = 4096
  private static let longestSlug = 40

  var hasProtocol: Bool { start < domain.lowerBound }

  func appendLinks(in values: [UInt32], style: LinkStyle, to links: inout [Range<Int>]) {
    guard isPossible(in: values) else { return }
    if hasProtocol {
      if let end = shortenedEnd(in: values) { links.append(start..<end) }
    } else if !style.wantsProtocol, !followsJoiner(in: values) {
      links += bareLinks(in: values)
    }
  }

  private func isPossible(in values: [UInt32]) -> Bool {
    let host = values[domain]
    if isPunycode(host) {
      var domains = BareDomains(values: values, bounds: domain)
      if domains.next() == nil { return false }
    }
    guard let length = HostName(values: host).punycodeLength else { return false }
    let assumedProtocol = hasProtocol ? 0 : "https://".utf8.count
    return end - start - host.count + length + assumedProtocol <= Self.longest
  }

  private func isPunycode(_ host: ArraySlice<UInt32>) -> Bool {
    host.first == 0x78 && host.starts(with: [0x78, 0x6E, 0x2D, 0x2D])
  }

  /// A domain without protocol is none after `-`, `_`, `.` or `/`.
  private func followsJoiner(in values: [UInt32]) -> Bool {
    guard start > 0 else { return false }
    let before = values[start - 1]
    return before == 0x2D || before == 0x2E || before == 0x2F || before == 0x5F
  }

  /// Without a protocol only ASCII and accented Latin domains are links; there may be several between
  /// letters of other scripts. Path and query belong to the last.
  private func bareLinks(in values: [UInt32]) -> [Range<Int>] {
    var links = Array(BareDomains(values: values, bounds: domain))
    if hasPath, let last = links.popLast() { links.append(last.lowerBound..<end) }
    return links
  }

  /// X's own short links end after their letters and query, and have no more than 40 letters.
  private func shortenedEnd(in values: [UInt32]) -> Int? {
    guard isShortener(values[domain]), domain.upperBound < end, values[domain.upperBound] == 0x2F
    else { return end }
    let slug = domain.upperBound + 1
    let rest = values[slug..<end]
    let slugEnd = rest.firstIndex { !XCharacters.isAlphanumeric($0) } ?? end
    guard slugEnd > slug else { return end }
    guard slugEnd - slug <= Self.longestSlug else { return nil }
    return slugEnd < end && values[slugEnd] == 0x3F ? end : slugEnd
  }

  /// `t.co`.
  private func isShortener(_ host: ArraySlice<UInt32>) -> Bool {
    let start = host.startIndex
    return host.count == 4 && host[start].lowercasedASCII == 0x74 && host[start + 1] == 0x2E
      && host[start + 2].lowercasedASCII == 0x63 && host[start + 3].lowercasedASCII == 0x6F
  }
}
