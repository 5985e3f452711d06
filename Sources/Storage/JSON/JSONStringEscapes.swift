/// Reading the texts of JSON, with their escapes.
extension JSONReader {
  mutating func string() throws(Unreadable) -> String {
    at += 1
    var text = ""
    while true {
      text += try plainRun()
      guard next == UInt8(ascii: "\\") else { break }
      text.unicodeScalars.append(try escape())
    }
    try take(UInt8(ascii: "\""), or: "a closing quote was expected here")
    return text
  }

  /// The text up to the next quote or escape.
  private mutating func plainRun() throws(Unreadable) -> String {
    let start = at
    var isASCII = true
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 32 {
      isASCII = isASCII && byte < 128
      at += 1
    }
    if let byte = next, byte < 32 {
      throw stop("a line break or control character stands inside a text here")
    }
    if isASCII { return String(decoding: bytes[start..<at], as: UTF8.self) }
    guard let text = String(validating: bytes[start..<at], as: UTF8.self) else {
      throw Unreadable("these bytes are not UTF-8 text", at: start)
    }
    return text
  }

  private mutating func escape() throws(Unreadable) -> Unicode.Scalar {
    let start = at
    at += 1
    guard let letter = next else { throw stop("") }
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(escapedAt: start)
    default: throw Unreadable("this is no escape that JSON knows", at: start)
    }
  }

  private mutating func scalar(escapedAt start: Int) throws(Unreadable) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let half = Unreadable("this is half a character: \\u surrogates come in pairs", at: start)
    guard first < 0xDC00, next == UInt8(ascii: "\\") else { throw half }
    at += 1
    guard next == UInt8(ascii: "u") else { throw half }
    at += 1
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw half }
    return scalar
  }

  private mutating func hexadecimal() throws(Unreadable) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 128 else {
        throw stop("four hexadecimal digits were expected here")
      }
      number = number << 4 + UInt32(digit)
      at += 1
    }
    return number
  }
}

/// Writing them.
extension JSONWriter {
  mutating func write(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    // Nearly all names and most texts.
    guard string.utf8.contains(where: Self.mayNeedEscape) else { return bytes += string.utf8 }
    writeEscaped(Array(string.utf8))
  }

  private mutating func writeEscaped(_ text: [UInt8]) {
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
