/// Writes JSON that reads well and merges well in git: names sorted, two blanks for each level, a final newline.
struct JSONWriter {
  /// Bytes, for an import writes a hundred megabytes of them.
  private var bytes: [UInt8] = []

  static func write(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, depth: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// The same without the final newline.
  static func indented(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
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
    // Swift compares strings by canonical equivalence; files are sorted by their scalars, as other tools do.
    let sorted = values.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
    list(sorted, between: "{", and: "}", depth: depth) { writer, member in
      writer.write(member.key)
      writer.bytes += ": ".utf8
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
    }
    if !elements.isEmpty { startLine(depth: depth) }
    bytes += close.utf8
  }

  private mutating func startLine(depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func write(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    let text = Array(string.utf8)
    var run = 0
    for (index, byte) in text.enumerated() where Self.mayNeedEscape(byte) {
      guard let escape = Self.escape(byte, before: index + 1 < text.count ? text[index + 1] : 0) else {
        continue
      }
      bytes += text[run..<index]
      bytes += escape.utf8
      run = byte == Self.leadOfControls ? index + 2 : index + 1
    }
    bytes += text[run...]
    bytes.append(UInt8(ascii: "\""))
  }

  /// The first byte of the controls beyond ASCII (U+0080 to U+009F), and of some signs.
  private static let leadOfControls: UInt8 = 0xC2

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == leadOfControls
  }

  private static func escape(_ byte: UInt8, before next: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    case 8: "\\b"
    case 12: "\\f"
    case leadOfControls: (0x80...0x9F).contains(next) ? hexadecimal(next) : nil
    default: hexadecimal(byte)
    }
  }

  private static func hexadecimal(_ value: UInt8) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
