import Exchange
import Planning
import Storage

/// The rows of a file from outside, and what is wrong with those that can't be taken.
public struct FileRows: Sendable {
  public let rows: [PostRow]
  /// Of the rows that are not to be read.
  let unread: [RowProblem]
  /// The columns that nothing was taken from.
  public let remarks: [Remark]
  /// Such as `csv`, or the tool that the file is made for.
  let format: String
  /// The scheduling tool whose columns they are.
  let tool: String?
  /// As problems name the file.
  private let name: String

  /// - Parameter file: its path; `-` is standard input, one JSON object a line.
  /// - Throws: `Problem` when the file as a whole can't be read.
  public init(of file: String) throws {
    let importer = try Self.importer(file)
    try self.init(of: file, try OutsideFile.read(file), importer)
  }

  /// - Parameter bytes: what the file holds.
  init(of file: String, _ bytes: [UInt8], _ reading: RowReading) throws {
    let isNamed = reading.columns != nil || reading.tool != nil
    let isOurs = file.lowercased().hasSuffix(".jsonl")
    try self.init(of: file, bytes, isNamed && !isOurs ? .csv : try Self.importer(file), reading)
  }

  private init(
    of file: String, _ bytes: [UInt8], _ importer: Importer, _ reading: RowReading = RowReading()
  ) throws {
    let read = try importer.rows(of: bytes, reading)
    rows = read.rows
    unread = read.problems
    remarks = read.columnRemarks
    name = file == "-" ? "standard input" : file
    format = read.tool ?? importer.ending
    tool = read.tool
  }

  private static func importer(_ file: String) throws -> Importer {
    try Importer.forFile(named: file == "-" ? "standard input.jsonl" : file)
  }

  /// How many rows are told of one by one.
  private static let told = 20

  /// The first rows that were not taken by themselves, and what helps them once, behind the last that it helps.
  /// - Parameter lost: rows that make sense by themselves, and not in the plan.
  public func problems(with lost: [RowProblem] = []) -> [Problem] {
    let all = unread + lost
    let bad = all.sorted { $0.row < $1.row }.prefix(Self.told)
    let last = Dictionary(bad.indices.map { (bad[$0].hint, $0) }) { $1 }
    let single = bad.indices.map { index in
      let row = bad[index]
      return Problem(
        row.identity, "\(name): Row \(row.row) was not taken: \(row.what).",
        hint: last[row.hint] == index ? row.hint : "")
    }
    guard all.count > bad.count else { return single }
    let rest = all.count - bad.count
    return single + [
      Problem(
        .moreBadRows, "\(name): \(rest) more \(rest.form("row was", "rows were")) not taken.",
        hint: "Put these right first, then try again.")
    ]
  }
}

extension ImportedRows {
  /// Which columns nothing was taken from, and which there are.
  fileprivate var columnRemarks: [Remark] {
    if unused.isEmpty { return [] }
    let meant = Self.knownColumns.compactMap { known in
      unused.first { $0.perhaps == known }.map { Remark.columnPerhaps(column: $0.name, known: known) }
    }
    return [.columnsNotUsed(unused.map(\.name), known: Self.knownColumns)] + meant
  }
}
