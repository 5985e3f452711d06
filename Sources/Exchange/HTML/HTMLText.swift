/// What a post's HTML says, as text, by the rules that Mastodon's servers write it by: a paragraph ends in a blank line,
/// `<br>` in a line break, and a link says its whole address, its invisible parts as well.
struct HTMLText {
  private let source: [UInt8]
  private var place = 0
  /// Where the last `>` stands: behind it no tag can end, and none is looked for.
  private let lastEnd: Int
  private var text = ""
  /// Line breaks that are due before the next letter.
  private var breaks = 0
  private var isBlankDue = false
  private var preformatted = 0
  private var quoted = 0
  /// How deep in quotes the text before stands.
  private var quotedBefore = 0
  /// Inside an element of which nothing is taken, such as a script.
  private var hidden: String?
  /// The link that is open: its address, and where its text begins. One within another closes it, as in browsers.
  private var link: (address: String, start: String.Index, isMention: Bool)?
  /// The addresses of the links, in their order.
  private(set) var addresses: [String] = []

  /// - Returns: the text, without blanks around it.
  static func text(_ html: String) -> String {
    var reader = HTMLText(html)
    return reader.read()
  }

  init(_ html: String) {
    source = Array(html.utf8)
    lastEnd = source.lastIndex(of: UInt8(ascii: ">")) ?? -1
  }

  mutating func read() -> String {
    while place < source.count {
      switch source[place] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&"): append(HTMLEntity.read(source, &place))
      default: append(letters())
      }
    }
    endLink()
    return text.trimmed
  }

  /// All up to the next sign that means something.
  private mutating func letters() -> String {
    let start = place
    while place < source.count, source[place] != UInt8(ascii: "<"), source[place] != UInt8(ascii: "&") {
      place += 1
    }
    return String(decoding: source[start..<place], as: UTF8.self)
  }

  private mutating func append(_ words: String) {
    guard hidden == nil else { return }
    if preformatted > 0 {
      flush()
      return text += words.split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: "\n" + quote)
    }
    for scalar in words.unicodeScalars {
      // A no-break space is a letter here.
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{C}" {
        isBlankDue = true
      } else {
        flush()
        text.unicodeScalars.append(scalar)
      }
    }
  }

  private var quote: String { Self.quote(quoted) }
  private static func quote(_ depth: Int) -> String { String(repeating: "> ", count: min(depth, 8)) }

  private mutating func flush() {
    if breaks > 0, !text.isEmpty {
      text += Array(repeating: "\n", count: breaks).joined(
        separator: Self.quote(min(quoted, quotedBefore)).trimmed)
      text += quote
    } else if text.isEmpty {
      text += quote
    } else if isBlankDue, text.last?.isNewline == false {
      text += " "
    }
    (breaks, isBlankDue, quotedBefore) = (0, false, quoted)
  }

  private mutating func breakLine(_ count: Int) {
    breaks = max(breaks, count)
    isBlankDue = false
  }

  private mutating func readMarkup() {
    if source[place...].starts(with: "<!--".utf8) { return skip(past: "-->") }
    if source[place...].starts(with: "<!".utf8) || source[place...].starts(with: "<?".utf8) {
      return skip(past: ">")
    }
    guard place < lastEnd, let tag = HTMLTag(source, at: place) else {
      append("<")
      return place += 1
    }
    place = tag.end
    if let hidden {
      if tag.isEnd, tag.name == hidden { self.hidden = nil }
    } else if tag.isEnd {
      end(tag.name)
    } else {
      begin(tag)
    }
  }

  private mutating func skip(past mark: String) {
    let bytes = Array(mark.utf8)
    while place < source.count, !source[place...].starts(with: bytes) { place += 1 }
    place = min(place + bytes.count, source.count)
  }

  private mutating func begin(_ tag: HTMLTag) {
    switch tag.name {
    case "br": breaks = min(breaks + 1, 2)
    case "p":
      breakLine(2)
      // Put in for servers that know no quotes; no word of the author's.
      if tag.attribute("class")?.contains("quote-inline") == true { hidden = "p" }
    case "li":
      breakLine(1)
      append("- ")
      isBlankDue = false
      if text.hasSuffix("-") { text += " " }
    case "blockquote":
      breakLine(2)
      quoted += 1
    case "pre":
      breakLine(2)
      preformatted += 1
    case "script", "style", "title": hidden = tag.name
    case "a": beginLink(tag)
    case let name where Self.blocks.contains(name): breakLine(name == "div" || name == "tr" ? 1 : 2)
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p", "pre", "blockquote":
      breakLine(2)
      if name == "pre" { preformatted = max(preformatted - 1, 0) }
      if name == "blockquote" { quoted = max(quoted - 1, 0) }
    case "li": breakLine(1)
    case "a": endLink()
    case let name where Self.blocks.contains(name): breakLine(name == "div" || name == "tr" ? 1 : 2)
    default: break
    }
  }

  private static let blocks: Set<String> = [
    "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "figure",
    "table",
    "tr", "hr",
  ]

  private mutating func beginLink(_ tag: HTMLTag) {
    endLink()
    let address = HTMLEntity.decoded(tag.attribute("href") ?? "")
    let classes = tag.attribute("class") ?? ""
    addresses.append(address)
    if !text.isEmpty || isBlankDue || breaks > 0 { flush() }
    link = (address, text.endIndex, classes.contains("mention") || classes.contains("hashtag"))
  }

  /// Adds the address where the link's own words are others.
  private mutating func endLink() {
    defer { link = nil }
    guard let link, !link.isMention, link.address.contains(":") else { return }
    let words = text[link.start...].trimmed
    guard words != link.address, !link.address.hasPrefix("javascript:") else { return }
    let shown = link.address.split(separator: "://", maxSplits: 1).last.map(String.init) ?? link.address
    if words == shown || words.hasPrefix("#") || words.hasPrefix("@") { return }
    isBlankDue = !words.isEmpty
    append(link.address)
  }
}

extension StringProtocol {
  /// Without blanks and line breaks around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
