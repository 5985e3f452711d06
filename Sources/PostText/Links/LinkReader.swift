/// Finds links as X's library does (twitter-text, extractUrlsWithIndices), in one pass from dot to dot: the
/// label before a dot, what may stand before it, the domain, and then port, path and query.
struct LinkReader {
  private let values: [UInt32]
  private let style: LinkStyle
  private var domains: DomainReader
  private var found: [Range<Int>] = []
  /// Where the last match ended. What lies before is used up, also as the character before a link.
  private var floor = 0

  /// Whether Mastodon's rules are known to find the same. They mostly do, and then need no pass of their own.
  private var hasMastodonsLinks = true

  /// Links by X's rules, and whether Mastodon's find the same.
  static func links(in text: ScalarText) -> (found: [Range<Int>], areMastodons: Bool) {
    let reader = reader(of: text, style: .x)
    return (reader.found, reader.hasMastodonsLinks)
  }

  static func links(in text: ScalarText, style: LinkStyle) -> [Range<Int>] {
    reader(of: text, style: style).found
  }

  private static func reader(of text: ScalarText, style: LinkStyle) -> LinkReader {
    var reader = LinkReader(text.values, style)
    reader.read(text.offsets(of: .dot))
    return reader
  }

  private init(_ values: [UInt32], _ style: LinkStyle) {
    self.values = values
    self.style = style
    domains = DomainReader(values)
  }

  private mutating func read(_ dots: some Sequence<Int>) {
    var afterLastDot = 0
    for dot in dots where dot >= floor {
      if let match = match(before: dot, from: max(afterLastDot, floor)) {
        match.appendLinks(in: values, style: style, to: &found)
        if hasMastodonsLinks { hasMastodonsLinks = isMastodons(match) }
        floor = match.end
      }
      afterLastDot = dot + 1
    }
  }

  /// The first match whose domain begins in the label that ends at `dot`.
  private mutating func match(before dot: Int, from low: Int) -> LinkMatch? {
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
      return completed(from: start, domain: label..<end)
    }
    guard let start = bareStart(in: label..<dot, from: first) else { return nil }
    return completed(from: start, domain: start..<end)
  }

  /// Whether Mastodon ends a match where this reader did, and asks for no more: then neither its links nor those behind it
  /// differ.
  private func isMastodons(_ match: LinkMatch) -> Bool {
    let tail = LinkTail(values: values, style: .mastodon).end(from: match.domain.upperBound)
    return match.hasProtocol && tail == (match.end, match.hasPath)
  }

  private func completed(from start: Int, domain: Range<Int>) -> LinkMatch {
    let tail = LinkTail(values: values, style: style).end(from: domain.upperBound)
    return LinkMatch(start: start, domain: domain, end: tail.offset, hasPath: tail.hasPath)
  }

  /// A label right before a top-level domain holds no underscore.
  private func afterLastUnderscore(in label: Range<Int>) -> Int {
    values[label].lastIndex(of: 0x5F).map { $0 + 1 } ?? label.lowerBound
  }

  private func protocolStart(before label: Int) -> Int? {
    guard label - floor > 3, values[label - 1] == 0x2F, values[label - 2] == 0x2F,
      values[label - 3] == 0x3A
    else { return nil }
    return style.schemes.lazy.compactMap { start(of: $0, before: label - 3) }.first
  }

  private func start(of scheme: [UInt32], before colon: Int) -> Int? {
    let start = colon - scheme.count
    guard start >= floor, scheme.indices.allSatisfy({ values[start + $0].lowercasedASCII == scheme[$0] })
    else { return nil }
    return mayBegin(at: start) ? start : nil
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
}
