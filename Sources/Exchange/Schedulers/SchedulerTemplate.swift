import Planning

/// A file that a tool gives people to fill: its first row names its columns, and what else stands in it are examples.
struct SchedulerTemplate {
  let columns: SchedulerColumns
  let delimiter: UInt8

  /// - Parameters:
  ///   - known: the columns that a plan fills, by their names.
  ///   - needed: those without which nothing can go out.
  /// - Throws: `Problem` where it is no such template.
  init(_ bytes: [UInt8], filledBy known: SchedulerColumns, needs needed: [String]) throws {
    var reader = CSVReader()
    var header: [String]?
    var fault: CSVFault?
    func take(_ read: Result<CSVRow, CSVFault>) {
      switch read {
      case .success(let row): if header == nil, !row.cells.allSatisfy(\.isEmpty) { header = row.cells }
      case .failure(let found): if header == nil, fault == nil { fault = found }
      }
    }
    reader.read(bytes[...], take)
    reader.finish(take)
    guard let header, fault == nil else {
      throw Problem(
        .badTemplate, "The template's first row can't be read.",
        hint: "Download it anew from the tool, and give it as it is: --template FILE")
    }
    let missing = needed.filter { !header.contains($0) }
    guard missing.isEmpty else {
      throw Problem(
        .badTemplate, "The template has no column \(missing.map { "“\($0)”" }.joined(separator: ", ")).",
        hint:
          "Names count to the letter. Download it anew from the tool, and give it as it is: --template FILE")
    }
    let contents = Dictionary(known.columns.map { ($0.name, $0.content) }) { first, _ in first }
    columns = SchedulerColumns(known.tool, header.map { .init($0, contents[$0] ?? .empty) })
    delimiter = reader.delimiter
  }
}
