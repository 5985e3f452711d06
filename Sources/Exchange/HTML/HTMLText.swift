/// What a post's HTML says, as text, by the rules that Mastodon's servers write it by: a paragraph ends in a blank line,
/// `<br>` in a line break, and a link says its whole address, its invisible parts as well.
struct HTMLText {
  private let source: [UInt8]
  private var place = 0
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
  /// The links that are open: their addresses, and where their texts begin.
  private var links: [(address: String, start: String.Index, isMention: Bool)] = []
  /// The addresses of the links, in their order.
  private(set) var addresses: [String] = []

  /// - Returns: the text, without blanks around it.
  static func text(_ html: String) -> String {
    var reader = HTMLText(html)
    return reader.read()
  }

  init(_ html: String) { source = Array(html.utf8) }

  mutating func read() -> String {
    while place < source.count {
      switch source[place] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&"): append(entity())
      default: append(letters())
      }
    }
    while !links.isEmpty { endLink() }
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

  // MARK: Markup

  private mutating func readMarkup() {
    if source[place...].starts(with: "<!--".utf8) { return skip(past: "-->") }
    if source[place...].starts(with: "<!".utf8) || source[place...].starts(with: "<?".utf8) {
      return skip(past: ">")
    }
    guard let tag = HTMLTag(source, at: place) else {
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
    let address = HTMLText.unescaped(tag.attribute("href") ?? "")
    let classes = tag.attribute("class") ?? ""
    addresses.append(address)
    if !text.isEmpty || isBlankDue || breaks > 0 { flush() }
    links.append((address, text.endIndex, classes.contains("mention") || classes.contains("hashtag")))
  }

  /// Adds the address where the link's own words are others.
  private mutating func endLink() {
    guard let link = links.popLast(), !link.isMention, link.address.contains(":") else { return }
    let words = text[link.start...].trimmed
    guard words != link.address, !link.address.hasPrefix("javascript:") else { return }
    let shown = link.address.split(separator: "://", maxSplits: 1).last.map(String.init) ?? link.address
    if words == shown || words.hasPrefix("#") || words.hasPrefix("@") { return }
    isBlankDue = !words.isEmpty
    append(link.address)
  }

  // MARK: Entities

  /// Decodes the entity that begins here; what is none stays as it is.
  private mutating func entity() -> String {
    let body = source[(place + 1)...].prefix(10)
    guard let end = body.firstIndex(of: UInt8(ascii: ";")) else {
      place += 1
      return "&"
    }
    let name = String(decoding: source[(place + 1)..<end], as: UTF8.self)
    guard let meant = Self.entity(name) else {
      place += 1
      return "&"
    }
    place = end + 1
    return meant
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "hellip": "…",
    "mdash": "—",
    "ndash": "–", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”",
  ]

  /// - Returns: nil for what is none, and for numbers that stand for no scalar.
  static func entity(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }.map { String(Character($0)) }
  }

  /// A text in which entities are decoded once, and nothing else is done.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var reader = HTMLText(text)
    var plain = ""
    while reader.place < reader.source.count {
      if reader.source[reader.place] == UInt8(ascii: "&") {
        plain += reader.entity()
      } else {
        let start = reader.place
        while reader.place < reader.source.count, reader.source[reader.place] != UInt8(ascii: "&") {
          reader.place += 1
        }
        plain += String(decoding: reader.source[start..<reader.place], as: UTF8.self)
      }
    }
    return plain
  }
}

/// `<a href="https://pots.example" class="u-url">`.
struct HTMLTag {
  var name: String
  var isEnd: Bool
  /// Behind it.
  var end: Int
  private var attributes: [(name: String, value: String)] = []

  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// - Returns: nil where a `<` begins no tag.
  init?(_ source: [UInt8], at start: Int) {
    var place = start + 1
    isEnd = place < source.count && source[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let nameStart = place
    while place < source.count, source[place].isTagLetter { place += 1 }
    guard place > nameStart, !(48...57).contains(source[nameStart]) else { return nil }
    name = String(decoding: source[nameStart..<place], as: UTF8.self).lowercased()
    while place < source.count, source[place] != UInt8(ascii: ">") {
      let before = place
      if source[place].isTagLetter {
        attributes.append(Self.attribute(source, &place))
      }
      if place == before { place += 1 }
    }
    guard place < source.count else { return nil }
    end = place + 1
  }

  private static func attribute(_ source: [UInt8], _ place: inout Int) -> (String, String) {
    let start = place
    while place < source.count, source[place].isTagLetter { place += 1 }
    let name = String(decoding: source[start..<place], as: UTF8.self).lowercased()
    skipBlanks(source, &place)
    guard place < source.count, source[place] == UInt8(ascii: "=") else { return (name, "") }
    place += 1
    skipBlanks(source, &place)
    return (name, value(source, &place))
  }

  private static func skipBlanks(_ source: [UInt8], _ place: inout Int) {
    while place < source.count, source[place] <= 0x20 { place += 1 }
  }

  private static func value(_ source: [UInt8], _ place: inout Int) -> String {
    guard place < source.count else { return "" }
    let quote = source[place]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { place += 1 }
    let start = place
    while place < source.count,
      isQuoted ? source[place] != quote : source[place] > 0x20 && source[place] != UInt8(ascii: ">")
    { place += 1 }
    let value = String(decoding: source[start..<place], as: UTF8.self)
    if isQuoted, place < source.count { place += 1 }
    return value
  }
}

extension UInt8 {
  fileprivate var isTagLetter: Bool {
    (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
      || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
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
