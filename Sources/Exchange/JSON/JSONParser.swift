/// Reads JSON (RFC 8259) from bytes. Beside the RFC, as archives are written: a byte order mark may stand at the beginning,
/// and half of a surrogate pair costs the value that it stands in, not what stands behind it.
struct JSONParser {
  private let bytes: [UInt8]
  private(set) var place = 0
  private var depth = 0
  /// The first half of a surrogate pair that stands by itself. Nothing is put in its place unheard.
  private var halfLetter: JSONFault?
  private var refused: [JSONFault] = []
  /// What was read of the list that stands in no other, for what breaks behind it.
  private var rows: Rows?
  /// How many lists the place is in.
  private var lists = 0

  private struct Rows {
    var count = 0
    /// Behind the last of them.
    var end: Int
    /// How many objects the list stands in.
    var depth: Int
  }
  /// Members that nobody asks for: they are stepped over.
  private let unwanted: Set<String>

  /// Archives are a dozen deep. Beyond it stands nobody's post.
  private static let deepest = 128

  init(_ bytes: [UInt8], without unwanted: Set<String> = []) {
    (self.bytes, self.unwanted) = (bytes, unwanted)
    if bytes.starts(with: ByteOrderMark.utf8) { place = 3 }
  }

  /// One value, and nothing behind it.
  /// - Parameter unwanted: the names of members that are left out, however deep they stand.
  static func value(_ bytes: [UInt8], without unwanted: Set<String> = []) throws(JSONFault) -> JSON {
    let (value, halfLetter) = try toldValue(bytes, without: unwanted)
    if let halfLetter { throw halfLetter }
    return value
  }

  /// The same for whoever goes on to say that half a letter stands in it, which is U+FFFD there.
  static func toldValue(
    _ bytes: [UInt8], without unwanted: Set<String> = []
  ) throws(JSONFault) -> (JSON, halfLetter: JSONFault?) {
    var parser = JSONParser(bytes, without: unwanted)
    let value = try parser.value()
    guard parser.isAtEnd else { throw parser.fault("something follows its end") }
    return (value, parser.halfLetter)
  }

  /// What stands before the place where the bytes break, up to the last whole row of the list that they break in.
  /// - Returns: the value as if it ended there, and how many rows that list has then; nil where it breaks in no list.
  static func beforeFault(_ bytes: [UInt8]) -> (value: JSON, rows: Int)? {
    var parser = JSONParser(bytes)
    guard (try? parser.value()) == nil, let rows = parser.rows else { return nil }
    let ends = "]" + String(repeating: "}", count: rows.depth)
    return (try? toldValue(bytes[..<rows.end] + Array(ends.utf8))).map { ($0.0, rows.count) }
  }

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return place == bytes.count
    }
  }

  func fault(_ what: String) -> JSONFault { JSONFault(offset: place, what: what) }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while place < bytes.count, bytes[place] == 0x20 || (bytes[place] >= 0x09 && bytes[place] <= 0x0D) {
      place += 1
    }
  }

  /// The next byte that is no blank.
  private mutating func sign() -> UInt8? {
    skipBlanks()
    return next
  }

  mutating func value() throws(JSONFault) -> JSON {
    switch sign() {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw fault("it ends in its middle")
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONFault) -> JSON {
    guard bytes[place...].starts(with: word.utf8) else { throw fault("there is no JSON value") }
    place += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONFault) -> JSON {
    let start = place
    while let byte = next, byte.isOfNumber { place += 1 }
    guard place > start else { throw fault("there is no JSON value") }
    return .number(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func enter() throws(JSONFault) {
    depth += 1
    place += 1
    guard depth <= Self.deepest else { throw fault("it is nested too deep") }
  }

  private mutating func array() throws(JSONFault) -> JSON {
    var elements: [JSON] = []
    try eachElement { parser throws(JSONFault) in elements.append(try parser.value()) }
    return .array(elements)
  }

  /// Goes through an array that begins here.
  private mutating func eachElement(_ body: (inout JSONParser) throws(JSONFault) -> Void) throws(JSONFault) {
    try enter()
    if lists == 0 { rows = Rows(end: place, depth: depth - 1) }
    lists += 1
    defer { lists -= 1 }
    if sign() == UInt8(ascii: "]") { return leave() }
    while true {
      try body(&self)
      if lists == 1 {
        rows?.count += 1
        rows?.end = place
      }
      guard try isFollowed(by: UInt8(ascii: "]")) else { return leave() }
    }
  }

  private mutating func object() throws(JSONFault) -> JSON {
    var members: [JSON.Member] = []
    try eachMember { parser, key throws(JSONFault) in
      if !parser.unwanted.isEmpty, parser.unwanted.contains(key) { return try parser.skipValue() }
      members.append(JSON.Member(key: key, value: try parser.value()))
    }
    return .object(members)
  }

  private mutating func skipValue() throws(JSONFault) {
    switch sign() {
    case UInt8(ascii: "{"):
      try eachMember { parser, _ throws(JSONFault) in try parser.skipValue() }
    case UInt8(ascii: "["):
      try eachElement { parser throws(JSONFault) in try parser.skipValue() }
    case UInt8(ascii: "\""): try skipString()
    default: _ = try value()
    }
  }

  private mutating func skipString() throws(JSONFault) {
    place += 1
    while let byte = next, byte != 0x22 { place += byte == 0x5C ? 2 : 1 }
    guard place < bytes.count else { throw fault("it ends in its middle") }
    place += 1
  }

  private mutating func eachMember(
    _ body: (inout JSONParser, String) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try enter()
    if sign() == UInt8(ascii: "}") { return leave() }
    while true {
      guard sign() == UInt8(ascii: "\"") else { throw fault("a key is missing") }
      let key = try string()
      guard sign() == UInt8(ascii: ":") else { throw fault("a colon is missing") }
      place += 1
      try body(&self, key)
      guard try isFollowed(by: UInt8(ascii: "}")) else { return leave() }
    }
  }

  private mutating func leave() {
    place += 1
    depth -= 1
  }

  /// Whether a comma stands here, rather than the end.
  private mutating func isFollowed(by end: UInt8) throws(JSONFault) -> Bool {
    let sign = sign()
    if sign == end { return false }
    guard sign == UInt8(ascii: ",") else {
      throw fault(sign == nil ? "it ends in its middle" : "a comma or a bracket is missing")
    }
    place += 1
    return true
  }

  private mutating func string() throws(JSONFault) -> String {
    place += 1
    let start = place
    var all: UInt8 = 0
    while let byte = next, byte != 0x22, byte != 0x5C {
      all |= byte
      place += 1
    }
    guard let end = next else { throw fault("it ends in its middle") }
    if end == 0x22 {
      place += 1
      let slice = bytes[start..<(place - 1)]
      // Most texts are ASCII, and to validate one costs more than all else that is done with it.
      return all < 0x80 ? String(decoding: slice, as: UTF8.self) : try text(slice, from: start)
    }
    return try escapedString(from: start)
  }

  private func text(_ slice: ArraySlice<UInt8>, from start: Int) throws(JSONFault) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw JSONFault(offset: start, what: "it is not UTF-8 text")
    }
    return text
  }

  private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
    var text = Array(bytes[start..<place])
    while let byte = next, byte != 0x22 {
      if byte == 0x5C {
        try appendEscaped(to: &text)
      } else {
        text.append(byte)
        place += 1
      }
    }
    guard next != nil else { throw fault("it ends in its middle") }
    place += 1
    return try self.text(text[...], from: start)
  }

  private mutating func appendEscaped(to text: inout [UInt8]) throws(JSONFault) {
    place += 1
    guard let byte = next else { throw fault("it ends in its middle") }
    if byte == UInt8(ascii: "u") {
      text += String(Character(try scalar())).utf8
    } else if let meant = byte.meaningOfEscape {
      text.append(meant)
      place += 1
    } else {
      throw fault("an escape is none")
    }
  }

  /// The scalar of `uD83D\uDE00`, at whose `u` it stands.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let start = place - 1
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isPair = (0xD800..<0xDC00).contains(first) && bytes[place...].starts(with: "\\u".utf8)
    guard isPair else { return noteHalfLetter(at: start) }
    let before = place
    place += 1
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second) else {
      place = before
      return noteHalfLetter(at: start)
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func noteHalfLetter(at start: Int) -> Unicode.Scalar {
    if halfLetter == nil {
      let escape = String(decoding: bytes[start..<min(start + 6, bytes.count)], as: UTF8.self)
      halfLetter = JSONFault(offset: start, what: "“\(escape)” is half of a letter", isHalfLetter: true)
    }
    return "\u{FFFD}"
  }

  private mutating func unit() throws(JSONFault) -> UInt32 {
    guard place + 4 < bytes.count else { throw fault("an escape is none") }
    var number: UInt32 = 0
    for byte in bytes[(place + 1)...(place + 4)] {
      guard let digit = byte.hexDigit else { throw fault("an escape is none") }
      number = number << 4 | UInt32(digit)
    }
    place += 5
    return number
  }
}

extension UInt8 {
  fileprivate var isOfNumber: Bool {
    switch self {
    case 48...57, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  fileprivate var hexDigit: UInt8? {
    switch self {
    case 48...57: self - 48
    case 65...70: self - 55
    case 97...102: self - 87
    default: nil
    }
  }

  /// What the letter behind a backslash stands for.
  fileprivate var meaningOfEscape: UInt8? {
    switch self {
    case 0x22, 0x5C, 0x2F: self
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "t"): 9
    default: nil
    }
  }
}

extension JSONParser {
  /// The elements of the array that stands under these keys of an object; of an array that bears a doubled key, the last.
  /// - Parameter keys: none for an array that stands by itself.
  /// - Returns: the elements before the fault, where there is one; nil where no such array is. Those that hold half a letter
  ///   are `refused`.
  static func elements(
    _ bytes: [UInt8], under keys: [String]
  ) -> (elements: [JSON]?, refused: [JSONFault], fault: JSONFault?) {
    var parser = JSONParser(bytes)
    var elements: [JSON]?
    do throws(JSONFault) {
      try parser.find(keys[...], &elements)
      return (elements, parser.refused, nil)
    } catch {
      return (elements, parser.refused, error)
    }
  }

  private mutating func find(_ keys: ArraySlice<String>, _ elements: inout [JSON]?) throws(JSONFault) {
    guard let key = keys.first else {
      guard sign() == UInt8(ascii: "[") else { return _ = try value() }
      elements = []
      refused = []
      return try eachElement { parser throws(JSONFault) in
        parser.halfLetter = nil
        let element = try parser.value()
        if let half = parser.halfLetter { parser.refused.append(half) } else { elements?.append(element) }
      }
    }
    guard sign() == UInt8(ascii: "{") else { return _ = try value() }
    try eachMember { parser, name throws(JSONFault) in
      if name == key { try parser.find(keys.dropFirst(), &elements) } else { _ = try parser.value() }
    }
  }
}
