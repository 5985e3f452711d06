/// Addresses without a domain first that Mastodon links too (config/initializers/twitter_regex.rb, valid_extended_uri):
/// `xmpp:ann@kew.org` and `magnet:?xt=…`.
struct MastodonAddresses {
  private let values: [UInt32]

  private static let magnet: [UInt32] = "magnet".unicodeScalars.map(\.value)
  private static let xmpp: [UInt32] = "xmpp".unicodeScalars.map(\.value)
  private static let node = ASCIISet.alphanumerics.union(ASCIISet(listing: "-._~!$()*+,;=%"))
  private static let resource = node.union(ASCIISet(listing: "&'"))

  static func addresses(in text: ScalarText) -> [Range<Int>] {
    let reader = MastodonAddresses(values: text.values)
    return text.offsets(of: .colon).compactMap { reader.address(at: $0) }
  }

  private func address(at colon: Int) -> Range<Int>? {
    let end: Int?
    let scheme: [UInt32]
    if stands(Self.magnet, before: colon) {
      (scheme, end) = (Self.magnet, query(from: colon + 1))
    } else if stands(Self.xmpp, before: colon) {
      (scheme, end) = (Self.xmpp, account(from: colon + 1))
    } else {
      return nil
    }
    return end.map { (colon - scheme.count)..<$0 }
  }

  private func stands(_ scheme: [UInt32], before colon: Int) -> Bool {
    let start = colon - scheme.count
    guard start >= 0, start == 0 || XCharacters.mayPrecedeLink(values[start - 1]) else { return false }
    return scheme.indices.allSatisfy { values[start + $0].lowercasedASCII == scheme[$0] }
  }

  /// The end of a query with something in it.
  private func query(from start: Int) -> Int? {
    let end = LinkTail(values: values, style: .mastodon).queryEnd(from: start)
    return end > start ? end : nil
  }

  private func account(from start: Int) -> Int? {
    guard let domain = domainEnd(from: behindNode(from: behindAuthority(from: start))) else { return nil }
    var end = domain
    if end < values.count, values[end] == 0x2F {
      let resource = run(of: Self.resource, from: end + 1)
      if resource > end + 1 { end = resource }
    }
    return query(from: end) ?? end
  }

  /// Behind `//ann@kew.org/`, if that stands there.
  private func behindAuthority(from start: Int) -> Int {
    guard values[start...].starts(with: [0x2F, 0x2F]) else { return start }
    let name = behindNode(from: start + 2)
    guard name > start + 2, let end = domainEnd(from: name), end < values.count, values[end] == 0x2F
    else { return start }
    return end + 1
  }

  /// Behind `ann@`, if that stands there.
  private func behindNode(from start: Int) -> Int {
    let end = run(of: Self.node, from: start)
    return end > start && end < values.count && values[end] == 0x40 ? end + 1 : start
  }

  private func domainEnd(from start: Int) -> Int? {
    guard start < values.count, XCharacters.isLabel(values[start]) else { return nil }
    var dot = start
    while dot < values.count, XCharacters.isInsideLabel(values[dot]) { dot += 1 }
    guard dot < values.count, values[dot] == 0x2E, XCharacters.isLabel(values[dot - 1]) else { return nil }
    var domains = DomainReader(values)
    return domains.end(fromLabel: dot + 1)
      ?? TopLevelDomains.all.end(in: values, from: dot + 1, to: values.count)
  }

  private func run(of set: ASCIISet, from start: Int) -> Int {
    var end = start
    while end < values.count, isNode(values[end], set) { end += 1 }
    return end
  }

  private func isNode(_ value: UInt32, _ set: ASCIISet) -> Bool {
    value < 0x80 ? set.contains(value) : XCharacters.isCyrillic(value)
  }
}
