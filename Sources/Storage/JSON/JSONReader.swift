/// Reads JSON (RFC 8259) and says where it stopped making sense and what was expected there. Foundation's decoder
/// names no place in its errors on Linux, which is why the plan's files are read by this one.
struct JSONReader {
  /// Deeper than any file of a plan, and far from the end of the stack.
  private static let deepest = 128

  let bytes: [UInt8]
  var at = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Throws: `Unreadable`.
  static func read(_ bytes: [UInt8]) throws(Unreadable) -> JSONNode {
    var reader = JSONReader(bytes)
    do throws(Unreadable) {
      return try reader.document()
    } catch {
      // Whatever else is wrong with it: where it is no text, that is what to say.
      guard let bad = UTF8Text.firstInvalid(in: bytes) else { throw error }
      throw Unreadable("these bytes are not UTF-8 text", at: bad)
    }
  }

  private mutating func document() throws(Unreadable) -> JSONNode {
    skipBlanks()
    let node = try value()
    skipBlanks()
    guard at == bytes.count else { throw stop("the end of the file was expected here") }
    return node
  }

  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { at += 1 }
  }

  func stop(_ what: String) -> Unreadable {
    if at == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Unreadable(
        "a byte order mark stands before the text, which editors don't show", at: at,
        hint: "Take it out, outside the planner: sed -i '1s/^\\xEF\\xBB\\xBF//' FILE")
    }
    if isAtConflictMark {
      return Unreadable(
        "git has left both sides of a merge here, for somebody to decide", at: at,
        hint:
          "Keep what you want and take the lines of <<<<<<<, ======= and >>>>>>> out, in an editor. To have planner merge: merge-files BASE OURS THEIRS"
      )
    }
    return Unreadable(at >= bytes.count ? "the file ends here, before it is complete" : what, at: at)
  }

  /// Such as `<<<<<<< HEAD` at the beginning of a line.
  private var isAtConflictMark: Bool {
    guard let sign = next, "<=>|".utf8.contains(sign), at == 0 || bytes[at - 1] == 10 else { return false }
    return bytes[at...].prefix(7).count == 7 && bytes[at...].prefix(7).allSatisfy { $0 == sign }
  }

  mutating func take(_ byte: UInt8, or what: String) throws(Unreadable) {
    guard next == byte else { throw stop(what) }
    at += 1
  }

  private mutating func value() throws(Unreadable) -> JSONNode {
    let start = at
    return JSONNode(content: try content(), offset: start)
  }

  private mutating func content() throws(Unreadable) -> JSONNode.Content {
    switch next {
    case UInt8(ascii: "{"): return .object(try deeper { reader throws(Unreadable) in try reader.object() })
    case UInt8(ascii: "["): return .array(try deeper { reader throws(Unreadable) in try reader.array() })
    case UInt8(ascii: "\""): return .plain(.string(try string()))
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(45), .some(48...57): return .plain(.number(try number()))
    default: throw stop("a value was expected here")
    }
  }

  private mutating func deeper<T>(
    _ read: (inout JSONReader) throws(Unreadable) -> T
  ) throws(Unreadable) -> T {
    guard depth < Self.deepest else { throw stop("lists or objects are nested too deeply here") }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Unreadable) -> JSONNode.Content {
    for byte in word.utf8 { try take(byte, or: "a value was expected here") }
    return .plain(value)
  }

  private mutating func array() throws(Unreadable) -> [JSONNode] {
    at += 1
    var nodes: [JSONNode] = []
    skipBlanks()
    if next == UInt8(ascii: "]") {
      at += 1
      return nodes
    }
    while true {
      skipBlanks()
      nodes.append(try value())
      skipBlanks()
      guard next == UInt8(ascii: ",") else { break }
      at += 1
    }
    try take(UInt8(ascii: "]"), or: "a comma or ] was expected here")
    return nodes
  }

  private mutating func object() throws(Unreadable) -> JSONMembers {
    at += 1
    var nodes = JSONMembers()
    skipBlanks()
    if next == UInt8(ascii: "}") {
      at += 1
      return nodes
    }
    while true {
      try member(of: &nodes)
      guard next == UInt8(ascii: ",") else { break }
      at += 1
    }
    try take(UInt8(ascii: "}"), or: "a comma or } was expected here")
    return nodes
  }

  private mutating func member(of nodes: inout JSONMembers) throws(Unreadable) {
    skipBlanks()
    let start = at
    guard next == UInt8(ascii: "\"") else { throw stop("a name in double quotes was expected here") }
    let name = try string()
    skipBlanks()
    try take(UInt8(ascii: ":"), or: "a colon was expected here")
    skipBlanks()
    guard nodes.add(name, try value()) else {
      throw Unreadable("the name \"\(name.firstWords())\" stands here for the second time", at: start)
    }
    skipBlanks()
  }

  private mutating func number() throws(Unreadable) -> String {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    if next == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func digits() throws(Unreadable) {
    let start = at
    while let byte = next, (48...57).contains(byte) { at += 1 }
    guard at > start else { throw stop("a digit was expected here") }
  }
}
