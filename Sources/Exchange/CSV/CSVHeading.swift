/// A file's first row, or the line `sep=;` before it: what parts the cells.
struct CSVHeading {
  private var bytes: [UInt8] = []
  private var isInQuotes = false
  private(set) var isWhole = false

  /// A first row that is longer tells by its beginning.
  private static let longest = 1 << 16

  var last: UInt8? { bytes.last }

  /// - Returns: false where it has ended before `byte`.
  mutating func takes(_ byte: UInt8) -> Bool {
    guard !isWhole else { return false }
    bytes.append(byte)
    if byte == .quote { isInQuotes.toggle() }
    isWhole = !isInQuotes && byte.isLineEnd || bytes.count == Self.longest
    return true
  }

  /// A comma where nothing parts anything.
  var delimiter: UInt8 { separator ?? most(of: [",", ";", "\t"].map(UInt8.init(ascii:))) }

  var isSeparatorLine: Bool { separator != nil }

  /// What is to be read as rows.
  var rest: [UInt8] { isSeparatorLine ? [] : bytes }

  /// What Excel's line `sep=;` names; in quotes, too, as LibreOffice takes it.
  private var separator: UInt8? {
    var line = bytes[...]
    if line.starts(with: ByteOrderMark.utf8) { line = line.dropFirst(3) }
    while line.last?.isLineEnd == true { line = line.dropLast() }
    if line.count == 7, line.first == .quote, line.last == .quote { line = line.dropFirst().dropLast() }
    guard line.count == 5, let sign = line.last, !sign.isLetterOrDigit, sign != .quote else { return nil }
    return String(decoding: line.dropLast(), as: UTF8.self).lowercased() == "sep=" ? sign : nil
  }

  /// The one that stands most often outside quotes; of equals the first.
  private func most(of delimiters: [UInt8]) -> UInt8 {
    var counts = delimiters.map { _ in 0 }
    var isInQuotes = false
    for byte in bytes {
      if byte == .quote { isInQuotes.toggle() }
      if !isInQuotes, let index = delimiters.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max().flatMap(counts.firstIndex) ?? 0
    return delimiters[most]
  }
}

extension UInt8 {
  /// Of ASCII, or part of a letter beyond it.
  fileprivate var isLetterOrDigit: Bool {
    self > 127 || (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
  }
}
