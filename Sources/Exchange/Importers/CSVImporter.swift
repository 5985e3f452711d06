import Planning

extension Importer {
  /// A header with `text`, and perhaps `id`, `at`, `platforms`, `kind`, `goal`, `audience`, `state`; then a row a post.
  /// Or the columns of a scheduling tool, known by their names; or whatever it is said to have.
  public static let csv = Importer(ending: "csv") { bytes, reading in
    var table = PostTable(try reading.source(of: bytes))
    var reader = CSVReader()
    try reader.read(bytes[...]) { try table.take($0) }
    try reader.finish { try table.take($0) }
    guard let columns = table.columns else { throw CSVColumns.noText }
    return ImportedRows(table.posts, unused: columns.unused, tool: columns.tool)
  }
}

/// Where it shows what the columns of a file hold.
private enum ColumnSource {
  case firstRow
  case firstRowAsAsked(ColumnMap)
  case places(CSVColumns)
}

extension RowReading {
  /// - Throws: `Problem` where what was asked makes no sense, or the file does not tell days from months.
  fileprivate func source(of bytes: [UInt8]) throws -> ColumnSource {
    if let columns {
      let map = try ColumnMap(asked: columns, for: .importing)
      return map.hasHeader ? .firstRowAsAsked(map) : .places(CSVColumns(places: map.meanings))
    }
    guard tool == HootsuiteRows.tool || tool == nil else { return .firstRow }
    let rows = HootsuiteRows(bytes)
    guard tool != nil || rows.areLikely else { return .firstRow }
    let known = SchedulerColumns.hootsuite(dayFirst: try rows.isDayFirst())
    return .places(CSVColumns(places: known.columns.map(\.meaning), tool: HootsuiteRows.tool))
  }
}

/// The posts of a CSV file, as its rows come in.
private struct PostTable {
  private let source: ColumnSource
  /// Of the first row that is not blank, where it names them.
  private(set) var columns: CSVColumns?
  private(set) var posts: [Result<PostRow, any Error>] = []

  init(_ source: ColumnSource) {
    self.source = source
    if case .places(let columns) = source { self.columns = columns }
  }

  /// - Throws: `Problem` where the file as a whole makes no sense.
  mutating func take(_ read: Result<CSVRow, CSVFault>) throws {
    switch read {
    case .failure(let fault): try take(fault)
    case .success(let row):
      guard !row.cells.allSatisfy(\.isEmpty) else { return }
      guard columns != nil else { return columns = try named(by: row.cells) }
      columns?.note(row.cells)
      posts.append(Result { try post(row) })
    }
  }

  private func named(by cells: [String]) throws -> CSVColumns {
    if case .firstRowAsAsked(let map) = source { return try CSVColumns(cells, asked: map) }
    return try CSVColumns(cells)
  }

  private func post(_ row: CSVRow) throws -> PostRow {
    let fields = try columns?.fields(row) ?? RowFields()
    return try PostRow(
      fields, number: row.number, timeHint: "In a spreadsheet, format that column as: yyyy-mm-dd hh:mm")
  }

  private mutating func take(_ fault: CSVFault) throws {
    let problem = fault.problem(columns)
    guard columns != nil else {
      throw Problem(
        problem.identity, "The file's first row can't be read: \(problem.what).", hint: problem.hint)
    }
    posts.append(.failure(problem))
  }
}
