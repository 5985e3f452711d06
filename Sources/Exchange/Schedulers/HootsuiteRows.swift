import Planning

/// The first cells of a file for Hootsuite: it names no columns, and does not say whether days or months stand first.
struct HootsuiteRows {
  static let tool = "hootsuite"

  private var firstWidth = 0
  /// The first and the second number of each time.
  private var numbers: [(first: Int, second: Int)] = []
  private var isFirstTold = false
  private var rows = 0

  init(_ bytes: [UInt8]) {
    var reader = CSVReader()
    reader.read(bytes[...]) { note($0) }
    reader.finish { note($0) }
  }

  private mutating func note(_ read: Result<CSVRow, CSVFault>) {
    guard case .success(let row) = read, !row.cells.allSatisfy(\.isEmpty) else { return }
    rows += 1
    let numbers = Self.numbers(row.cells[0])
    if rows == 1 { (firstWidth, isFirstTold) = (row.cells.count, numbers != nil) }
    if let numbers { self.numbers.append(numbers) }
  }

  /// Of `05/13/2016 19:00`.
  private static func numbers(_ cell: String) -> (Int, Int)? {
    var (dayFirst, monthFirst) = (TimeParts(), TimeParts())
    guard SchedulerColumns.dayFirst.read(cell.trimmed, into: &dayFirst), let first = dayFirst.day,
      let second = dayFirst.month, SchedulerColumns.monthFirst.read(cell.trimmed, into: &monthFirst)
    else { return nil }
    return (first, second)
  }

  /// Whether a file that says nothing of itself looks like one.
  var areLikely: Bool { isFirstTold && (2...3).contains(firstWidth) }

  /// - Throws: `Problem` where no row tells.
  func isDayFirst() throws -> Bool {
    if numbers.contains(where: { $0.first > 12 }) { return true }
    if numbers.isEmpty || numbers.contains(where: { $0.second > 12 }) { return false }
    throw Problem(
      .badTime,
      "No row tells whether days or months stand first: \(numbers[0].first)/\(numbers[0].second) may be either.",
      hint: """
        For days first, type: import FILE --columns "at:dd/MM/yyyy HH:mm,text,link"
        For months first: import FILE --columns "at:MM/dd/yyyy HH:mm,text,link"
        """)
  }
}
