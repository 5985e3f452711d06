/// A row as far as it has been read.
struct UnfinishedRow {
  private enum Place {
    case cellStart, unquoted, quoted
    /// Behind a quote in a quoted cell: the first of two, or the closing one.
    case afterQuote
  }

  let number: Int
  private let firstLine: Int
  /// The line that is being read.
  var line: Int

  private var cells: [String] = []
  /// The bytes of the cell that is being read.
  private var cell: [UInt8] = []
  private var cellLine: Int
  private var place = Place.cellStart
  /// All of its cells' bytes.
  private var length = 0
  private var count = 0
  /// The first that was found. From then on only the row's end is looked for.
  private var fault: (kind: CSVFault.Kind, column: Int, line: Int)?

  init(number: Int, line: Int) {
    self.number = number
    firstLine = line
    cellLine = line
    self.line = line
  }

  var isInQuotes: Bool { place == .quoted }
  var isUnbegun: Bool { place == .cellStart && count == 0 }

  /// - Parameter byte: no line end, unless `isInQuotes`.
  mutating func read(_ byte: UInt8, delimiter: UInt8) {
    switch place {
    case .quoted where byte == .quote: place = .afterQuote
    case .quoted: append(byte)
    case .cellStart where byte == .quote: place = .quoted
    case .afterQuote where byte == .quote:
      place = .quoted
      append(byte)
    case _ where byte == delimiter: endCell()
    case .afterQuote:
      fail(.textAfterQuote)
      place = .unquoted
    case .cellStart, .unquoted:
      place = .unquoted
      append(byte)
    }
  }

  private mutating func append(_ byte: UInt8) {
    guard fault == nil else { return }
    cell.append(byte)
    length += 1
    if byte == 0xBF, cell == ByteOrderMark.utf8 { dropMark() }
    if cell.count > CSVReader.longestCell { fail(.longCell) }
    if length > CSVReader.longestRow { fail(.longRow) }
  }

  /// A quote behind it opens the cell.
  private mutating func dropMark() {
    cell = []
    if place == .unquoted { place = .cellStart }
  }

  private mutating func fail(_ kind: CSVFault.Kind) {
    if fault == nil { fault = (kind, count + 1, cellLine) }
    (cells, cell) = ([], [])
  }

  /// What a quote swallows to the end of the file is soon too long as well.
  private mutating func failUnclosed() {
    if fault?.kind == .longCell, fault?.column == count + 1 { fault = nil }
    fail(.openQuote)
  }

  private mutating func endCell() {
    if count == CSVReader.mostCells { fail(.longRow) }
    if fault == nil {
      if let text = String(validating: cell, as: UTF8.self) { cells.append(text) } else { fail(.notUTF8) }
    }
    cell.removeAll(keepingCapacity: true)
    (place, cellLine) = (.cellStart, line)
    count += 1
  }

  mutating func ended(atEndOfFile: Bool) -> Result<CSVRow, CSVFault> {
    if atEndOfFile, isInQuotes { failUnclosed() }
    endCell()
    guard let fault else { return .success(CSVRow(number: number, lines: firstLine...line, cells: cells)) }
    return .failure(
      CSVFault(
        kind: fault.kind, row: number, column: fault.column, line: fault.line, lines: firstLine...line))
  }
}
