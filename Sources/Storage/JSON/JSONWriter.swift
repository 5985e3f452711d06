/// Writes JSON that reads well and merges well in git: names sorted, two blanks for each level, a final newline.
struct JSONWriter {
  private var text = ""

  static func write(_ value: JSONValue) -> [UInt8] {
    Array((indented(value) + "\n").utf8)
  }

  /// The same without the final newline.
  static func indented(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value, depth: 0)
    return writer.text
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .number(let digits): text += digits
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
      writer.text += ": "
      writer.write(member.value, depth: depth + 1)
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], between open: String, and close: String, depth: Int,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else {
      text += open + close
      return
    }
    var separator = open
    for element in elements {
      text += separator + "\n" + String(repeating: "  ", count: depth + 1)
      write(&self, element)
      separator = ","
    }
    text += "\n" + String(repeating: "  ", count: depth) + close
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": text += Self.escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
