/// Reads CSV as RFC 4180 describes it, from bytes in pieces of any size; each row is handed on as soon as it ends, and
/// no more than one row is held.
///
/// Beyond the RFC, as other programs write and read it:
/// - Cells may be parted by a semicolon or a tab: by what the first row has most of, or as a first line `sep=;` says.
/// - A row ends at CR LF, at LF or at CR.
/// - A byte order mark at the beginning of any cell is none of its text: joined files bear one in their middle.
/// - A quote inside a cell that does not begin with one is a quote.
///
/// A row that can't be read costs itself alone; a quote that is never closed costs what it swallows.
public struct CSVReader {
  /// In bytes. The longest text that any platform takes is a quarter of it.
  public static let longestCell = 1 << 20
  /// In bytes, all cells together.
  public static let longestRow = 1 << 24
  /// As many as a spreadsheet has columns.
  public static let mostCells = 1 << 14

  /// The first row, until it is known what parts its cells.
  private var heading: CSVHeading? = CSVHeading()
  private var row = UnfinishedRow(number: 1, line: 1)
  private(set) var delimiter = UInt8(ascii: ",")
  private var previous: UInt8?

  public init() {}

  /// - Parameter take: is given the rows that end in this piece, in their order.
  public mutating func read(
    _ piece: ArraySlice<UInt8>, _ take: (Result<CSVRow, CSVFault>) throws -> Void
  ) rethrows {
    for byte in piece {
      guard heading?.takes(byte) == true else {
        try read(byte, take)
        continue
      }
      if heading?.isWhole == true { try readHeading(take) }
    }
  }

  /// Says that the file ends here.
  /// - Parameter take: is given the last row, where no line end stood behind it.
  public mutating func finish(_ take: (Result<CSVRow, CSVFault>) throws -> Void) rethrows {
    try readHeading(take)
    if row.isInQuotes, previous?.isLineEnd == true { row.line -= 1 }
    if !row.isUnbegun { try take(row.ended(atEndOfFile: true)) }
  }

  private mutating func readHeading(_ take: (Result<CSVRow, CSVFault>) throws -> Void) rethrows {
    guard let heading else { return }
    self.heading = nil
    delimiter = heading.delimiter
    if heading.isSeparatorLine { row = UnfinishedRow(number: 1, line: 2) }
    for byte in heading.rest { try read(byte, take) }
    previous = heading.last
  }

  private mutating func read(
    _ byte: UInt8, _ take: (Result<CSVRow, CSVFault>) throws -> Void
  ) rethrows {
    let isPairsEnd = byte == .lineFeed && previous == .carriageReturn
    previous = byte
    if isPairsEnd && row.isUnbegun { return }
    guard row.isInQuotes || !byte.isLineEnd else {
      try take(row.ended(atEndOfFile: false))
      row = UnfinishedRow(number: row.number + 1, line: row.line + 1)
      return
    }
    row.read(byte, delimiter: delimiter)
    if byte.isLineEnd && !isPairsEnd { row.line += 1 }
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")

  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}

enum ByteOrderMark {
  static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
}
