import TerminalText

/// JSON text (RFC 8259) as it grows.
struct JSONText {
  private var bytes: [UInt8] = []

  /// Where what comes next will begin.
  var end: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Without giving the room away that it has grown to.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func add(ascii text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func add(_ sign: Unicode.Scalar) { bytes.append(UInt8(ascii: sign)) }
  mutating func add(_ value: Bool) { add(ascii: value ? "true" : "false") }
  mutating func add(_ value: some BinaryInteger) { add(ascii: value.description) }

  /// - Parameter value: a finite one. A whole number goes without its `.0`.
  mutating func add(_ value: Double) {
    add(ascii: value.description)
    if bytes.suffix(2).elementsEqual(".0".utf8) { bytes.removeLast(2) }
  }

  /// A string, in quotes. What a terminal might obey is escaped too.
  mutating func add(_ value: String) {
    add("\"" as Unicode.Scalar)
    let start = end
    bytes.append(contentsOf: value.utf8)
    if !bytes[start...].allSatisfy(Self.isPlain) {
      bytes.removeSubrange(start...)
      for scalar in value.unicodeScalars { addEscaping(scalar) }
    }
    add("\"" as Unicode.Scalar)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 32 && byte < 127 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func addEscaping(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": add(ascii: "\\\"")
    case "\\": add(ascii: "\\\\")
    case "\n": add(ascii: "\\n")
    case "\r": add(ascii: "\\r")
    case "\t": add(ascii: "\\t")
    case "\u{8}": add(ascii: "\\b")
    case "\u{C}": add(ascii: "\\f")
    default:
      if scalar.isTerminalControl {
        add(ascii: Self.escape(of: scalar))
      } else if scalar.isASCII {
        add(scalar)
      } else {
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }

  /// `\u202e`; of what takes two units of UTF-16 two of them.
  static func escape(of scalar: Unicode.Scalar) -> String {
    scalar.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// What stands somewhere in another text.
  mutating func add(_ range: Range<Int>, of other: JSONText) { bytes.append(contentsOf: other.bytes[range]) }
}
