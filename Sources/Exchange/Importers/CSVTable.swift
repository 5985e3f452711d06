/// The cells of a CSV file (RFC 4180), read byte by byte. Commas, semicolons or tabs part the cells, whichever the
/// first row has most of; LF, CR LF or CR ends a row; blanks in front of a cell and behind a closing quote are none of it.
struct CSVTable {
  private(set) var rows: [[String]] = []
  private let bytes: ArraySlice<UInt8>
  private let delimiter: UInt8
  private var at: Int

  /// A quote that never closes, or stands where none may.
  struct MisplacedQuote: Error {}

  /// - Parameter bytes: UTF-8.
  init(_ bytes: ArraySlice<UInt8>) throws(MisplacedQuote) {
    self.bytes = bytes
    delimiter = Self.delimiter(of: bytes)
    at = bytes.startIndex
    while next != nil { rows.append(try row()) }
  }

  private var next: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  private mutating func row() throws(MisplacedQuote) -> [String] {
    var cells = [try cell()]
    while next == delimiter {
      at += 1
      cells.append(try cell())
    }
    if next == .carriageReturn { at += 1 }
    if next == .lineFeed { at += 1 }
    return cells
  }

  private mutating func cell() throws(MisplacedQuote) -> String {
    skipBlanks()
    if next == .quote { return try quotedCell() }
    let start = at
    while let byte = next, byte != delimiter, !byte.endsLine {
      // A quote within a bare cell is as likely the start of one that never closes.
      if byte == .quote { throw MisplacedQuote() }
      at += 1
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func quotedCell() throws(MisplacedQuote) -> String {
    at += 1
    var cell = try untilQuote()
    // Two quotes in a row mean one.
    while next == .quote {
      at += 1
      cell.append(.quote)
      cell += try untilQuote()
    }
    skipBlanks()
    if let byte = next, byte != delimiter, !byte.endsLine { throw MisplacedQuote() }
    return String(decoding: cell, as: UTF8.self)
  }

  /// What stands before the next quote, which is skipped.
  private mutating func untilQuote() throws(MisplacedQuote) -> ArraySlice<UInt8> {
    guard let quote = bytes[at...].firstIndex(of: .quote) else { throw MisplacedQuote() }
    defer { at = quote + 1 }
    return bytes[at..<quote]
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == .blank || byte == .tab, byte != delimiter { at += 1 }
  }

  private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var isQuoted = false
    var counts: [UInt8: Int] = [.comma: 0, .semicolon: 0, .tab: 0]
    for byte in bytes {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte.endsLine { break }
      if let count = counts[byte] { counts[byte] = count + 1 }
    }
    return counts.filter { $0.value > 0 }.max { $0.value < $1.value }?.key ?? .comma
  }
}

extension UInt8 {
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let blank = UInt8(ascii: " ")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let semicolon = UInt8(ascii: ";")

  fileprivate var endsLine: Bool { self == .lineFeed || self == .carriageReturn }
}
