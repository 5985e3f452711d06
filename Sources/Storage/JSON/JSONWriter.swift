/// Writes JSON that reads well and merges well in git: names sorted, two blanks for each level, a final newline.
struct JSONWriter {
  /// Bytes, for an import writes a hundred megabytes of them.
  var bytes: [UInt8] = []
  /// Whether there are blanks before colons, and empty lists and objects take two lines, as Foundation's encoder has it.
  private var isSpaced = false
  /// Is given `bytes`, which are then empty, whenever they are a piece's length.
  private var take: (([UInt8]) -> Void)?

  private static let piece = 1 << 16

  static func write(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, depth: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// The same in pieces, of which no more than one is held.
  static func write(_ value: JSONValue, inPieces take: ([UInt8]) -> Void) {
    let rest = withoutActuallyEscaping(take) { take in
      var writer = JSONWriter(take: take)
      writer.write(value, depth: 0)
      writer.bytes.append(UInt8(ascii: "\n"))
      return writer.bytes
    }
    take(rest)
  }

  /// The same without the final newline.
  static func indented(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// As an export of the whole plan has always been laid out.
  static func spaced(_ value: JSONValue) -> String {
    var writer = JSONWriter(isSpaced: true)
    writer.write(value, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let string): write(string)
    case .array(let values): write(values, depth: depth)
    case .object(let values): write(values, depth: depth)
    }
  }

  private mutating func write(_ values: [JSONValue], depth: Int) {
    list(values, between: "[", and: "]", depth: depth) { $0.write($1, depth: depth + 1) }
  }

  private mutating func write(_ values: [String: JSONValue], depth: Int) {
    // Swift compares strings by canonical equivalence; files are sorted by their scalars, as other tools do,
    // whose order is that of their UTF-8.
    let sorted = values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    list(sorted, between: "{", and: "}", depth: depth) { writer, member in
      writer.write(member.key)
      writer.bytes += (writer.isSpaced ? " : " : ": ").utf8
      writer.write(member.value, depth: depth + 1)
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], between open: String, and close: String, depth: Int,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    bytes += open.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(depth: depth + 1)
      write(&self, element)
      passOnPiece()
    }
    if elements.isEmpty, isSpaced { bytes.append(UInt8(ascii: "\n")) }
    if !elements.isEmpty || isSpaced { startLine(depth: depth) }
    bytes += close.utf8
  }

  private mutating func passOnPiece() {
    guard let take, bytes.count >= Self.piece else { return }
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func startLine(depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }
}
