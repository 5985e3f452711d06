/// `&amp;`, `&#39;`: a letter as HTML and XML write it.
enum HTMLEntity {
  /// Decodes the entity that begins at a `&`, and steps behind it; what is none stays as it is.
  static func read(_ source: [UInt8], _ place: inout Int) -> String {
    let body = source[(place + 1)...].prefix(10)
    guard let end = body.firstIndex(of: UInt8(ascii: ";")),
      let meant = meaning(of: String(decoding: source[(place + 1)..<end], as: UTF8.self))
    else {
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
  static func meaning(of name: String) -> String? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }.map { String(Character($0)) }
  }

  /// A text in which entities are decoded once, and nothing else is done.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let source = Array(text.utf8)
    var plain: [UInt8] = []
    var place = 0
    while place < source.count {
      if source[place] == UInt8(ascii: "&") {
        plain += read(source, &place).utf8
      } else {
        plain.append(source[place])
        place += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
