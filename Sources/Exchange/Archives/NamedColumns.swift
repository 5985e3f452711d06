/// A CSV file whose cells are asked for by the names of their columns, in any letters.
struct NamedColumns {
  struct Row {
    /// As a spreadsheet counts.
    var number: Int
    fileprivate(set) var cells: [String]
    fileprivate let places: [String: Int]

    /// What stands in the first of these columns that there is; empty where there is none.
    func cell(of names: [String]) -> String {
      for name in names {
        if let place = places[name] { return place < cells.count ? cells[place] : "" }
      }
      return ""
    }

    /// The same for the columns whose names begin so.
    func cell(beginning start: String) -> String {
      guard let place = places.first(where: { $0.key.hasPrefix(start) })?.value, place < cells.count else {
        return ""
      }
      return cells[place]
    }
  }

  private(set) var rows: [Row] = []
  /// Of the rows that can't be read.
  private(set) var faults: [CSVFault] = []
  /// In small letters, as the first row has them.
  private(set) var names: [String] = []
  private var places: [String: Int] = [:]

  /// - Parameter isHeader: whether a row is the one that names the columns; what stands before it is passed over.
  init(_ bytes: [UInt8], where isHeader: ([String]) -> Bool = { _ in true }) {
    var reader = CSVReader()
    reader.read(bytes[...]) { take($0, isHeader) }
    reader.finish { take($0, isHeader) }
  }

  private mutating func take(_ row: Result<CSVRow, CSVFault>, _ isHeader: ([String]) -> Bool) {
    switch row {
    case .failure(let fault): faults.append(fault)
    case .success(let row):
      guard !row.cells.allSatisfy(\.isEmpty) else { return }
      if !names.isEmpty { return rows.append(Row(number: row.number, cells: row.cells, places: places)) }
      let header = row.cells.map { $0.trimmed.lowercased() }
      guard isHeader(header) else { return }
      names = header
      places = Dictionary(header.indices.map { (header[$0], $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Whether the first row names one of them.
  func has(_ oneOf: [String]) -> Bool { oneOf.contains { places[$0] != nil } }

  /// Joins rows that are the next lines of an unquoted text to the row before them.
  mutating func joinLooseLines(where isLoose: (Row) -> Bool, to column: [String]) {
    guard let place = column.compactMap({ places[$0] }).first else { return }
    var whole: [Row] = []
    for row in rows {
      if isLoose(row), var before = whole.popLast(), place < before.cells.count {
        before.cells[place] += "\n" + row.cells.joined(separator: ",")
        whole.append(before)
      } else {
        whole.append(row)
      }
    }
    rows = whole
  }
}
