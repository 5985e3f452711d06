import Planning

extension Importer {
  /// A header with `text`, and perhaps `id`, `at`, `platforms`, `kind`, `goal`, `audience`, `state`; then a row a post.
  static let csv = Importer(ending: "csv") { bytes in
    var table = PostTable()
    var reader = CSVReader()
    try reader.read(bytes[...]) { try table.take($0) }
    try reader.finish { try table.take($0) }
    guard let columns = table.columns else { throw CSVColumns.noText }
    return ImportedRows(table.posts, unused: columns.unused)
  }
}

/// The posts of a CSV file, as its rows come in.
private struct PostTable {
  /// Of the first row that is not blank.
  private(set) var columns: CSVColumns?
  private(set) var posts: [Result<PostRow, any Error>] = []

  /// - Throws: `Problem` where the file as a whole makes no sense.
  mutating func take(_ read: Result<CSVRow, CSVFault>) throws {
    switch read {
    case .failure(let fault): try take(fault)
    case .success(let row):
      guard !row.cells.allSatisfy(\.isEmpty) else { return }
      guard columns != nil else { return columns = try CSVColumns(row.cells) }
      columns?.note(row.cells)
      posts.append(Result { try post(row) })
    }
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
