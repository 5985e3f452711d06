/// Reads the XML of feeds (RSS, Atom) and of WordPress exports from bytes, by what people really write: no DTD is read and
/// no entity defined in one, so nothing can grow; a tag that was not closed is closed by the one around it.
struct XMLReader {
  enum Event: Hashable {
    /// With its prefix, such as `content:encoded`, in the letters that stand there.
    case start(String, [String: String])
    case end(String)
    /// Decoded. A CDATA section is a text of its own.
    case text(String)
  }

  /// The elements that are open, the outermost first.
  private var open: [String] = []
  private let source: [UInt8]
  private var place = 0
  /// Where the last `>` stands: behind it no tag can end, and none is looked for.
  private let lastEnd: Int
  /// What closes by itself is told as an end as well.
  private var due: [Event] = []

  /// A feed is five deep.
  private static let deepest = 512

  init(_ bytes: [UInt8]) {
    source = bytes
    lastEnd = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
  }

  /// Whether some element was still open where the bytes ended.
  private(set) var isCutShort = false
  /// Of the byte that is read next, counted from 1.
  var line: Int { 1 + source[..<min(place, source.count)].count { $0 == 0x0A } }

  /// - Returns: nil at the end.
  mutating func next() -> Event? {
    if let event = due.popLast() { return event }
    while place < source.count {
      if source[place] != UInt8(ascii: "<") { return .text(text()) }
      if begins("<!--") {
        skip(past: "-->")
      } else if begins("<![CDATA[") {
        return .text(section())
      } else if begins("<?") {
        skip(past: "?>")
      } else if begins("<!") {
        skipDeclaration()
      } else if let event = tag() {
        return event
      }
    }
    isCutShort = isCutShort || !open.isEmpty
    return open.popLast().map(Event.end)
  }

  /// All text up to the end of the element that was begun last.
  mutating func textOfElement() -> String {
    var text = ""
    var depth = 0
    while let event = next() {
      switch event {
      case .start: depth += 1
      case .end where depth == 0: return text
      case .end: depth -= 1
      case .text(let words): text += words
      }
    }
    return text
  }

  private func begins(_ mark: String) -> Bool { source[place...].starts(with: mark.utf8) }

  private mutating func skip(past mark: String) {
    let bytes = Array(mark.utf8)
    while place < source.count, source[place] != bytes[0] || !source[place...].starts(with: bytes) {
      place += 1
    }
    if place >= source.count { isCutShort = true }
    place = min(place + bytes.count, source.count)
  }

  /// `<!DOCTYPE rss [ … ]>`, of which nothing is taken.
  private mutating func skipDeclaration() {
    var depth = 0
    while place < source.count {
      let byte = source[place]
      place += 1
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == UInt8(ascii: ">"), depth <= 0 { return }
    }
    isCutShort = true
  }

  private mutating func section() -> String {
    place += "<![CDATA[".utf8.count
    let start = place
    skip(past: "]]>")
    let end = isCutShort ? place : place - 3
    return String(decoding: source[start..<max(start, end)], as: UTF8.self)
  }

  private mutating func text() -> String {
    let start = place
    while place < source.count, source[place] != UInt8(ascii: "<") { place += 1 }
    return HTMLEntity.decoded(String(decoding: source[start..<place], as: UTF8.self))
  }

  /// - Returns: nil where the `<` begins none; it is passed over.
  private mutating func tag() -> Event? {
    guard place < lastEnd, let tag = HTMLTag(source, at: place, keepsCase: true) else {
      place += 1
      return nil
    }
    place = tag.end
    if tag.isEnd { return close(tag.name) }
    guard open.count < Self.deepest else { return nil }
    if tag.isEmptyElement { due.append(.end(tag.name)) } else { open.append(tag.name) }
    let attributes = tag.attributes.map { ($0.name, HTMLEntity.decoded($0.value)) }
    return .start(tag.name, Dictionary(attributes) { first, _ in first })
  }

  /// Closes an element, and those in it that nobody closed; an end of what is not open is passed over.
  private mutating func close(_ name: String) -> Event? {
    guard let index = open.lastIndex(of: name) else { return nil }
    // `due` is taken from its end: the outermost stands first.
    due = open[index...].map(Event.end)
    open.removeSubrange(index...)
    return due.popLast()
  }
}
