import Planning
import SwiftCSV

extension Importer {
  /// A header with `text`, and perhaps `id`, `at`, `platforms`, `kind`, `goal`, `audience`; then a row a post.
  static let csv = Importer(ending: "csv") { bytes in
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem("The file is not UTF-8 text.", hint: "Save it as UTF-8 (in a spreadsheet: CSV UTF-8).")
    }
    let table = try parse(text)
    let header = (table.first ?? []).map(columnName)
    guard header.contains("text") else {
      throw Problem(
        "The file's first row names no column “text”.",
        hint: "Begin it with a row such as: id,at,platforms,kind,text")
    }
    return ImportedRows(
      table.dropFirst().enumerated().filter { !$0.element.allSatisfy(\.isEmpty) }.map { index, cells in
        Result {
          try PostRow(fields(cells, header, row: index + 2), number: index + 2, timeHint: spreadsheetHint)
        }
      }, unused: unused(table, header))
  }

  private static let spreadsheetHint = "In a spreadsheet, format that column as: yyyy-mm-dd hh:mm"

  /// A column's name as it is looked for: in any letters, with any blanks.
  private static func columnName(_ cell: String) -> String {
    let name = cell.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name == "platform" ? RowFields.Column.platforms.rawValue : name
  }

  /// The columns that hold something, and that nothing is taken from.
  private static func unused(_ table: [[String]], _ header: [String]) -> [UnusedColumn] {
    header.indices.filter { index in
      (RowFields.Column(rawValue: header[index]) == nil || header.firstIndex(of: header[index]) != index)
        && table.dropFirst().contains { index < $0.count && !$0[index].isEmpty }
    }.map { index in
      let name = table[0][index].firstWords(32)
      return UnusedColumn(
        name.isEmpty ? "the nameless column \(index + 1)" : name, perhaps: likely(header, index))
    }
  }

  /// Other programs' names for our columns.
  private static let likelyNames: [RowFields.Column: Set<String>] = [
    .at: [
      "date", "time", "datetime", "posting time", "scheduled at", "published", "published at", "posted at",
    ],
    .platforms: ["network", "networks", "channel", "channels"], .kind: ["type", "category"],
  ]

  private static func likely(_ header: [String], _ index: Int) -> String? {
    likelyNames.first { column, names in names.contains(header[index]) && !header.contains(column.rawValue) }?
      .key.rawValue
  }

  private static func parse(_ text: String) throws -> [[String]] {
    // SwiftCSV takes a quote that never closes to reach to the end of the file.
    let isClosed = text.utf8.count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
    guard isClosed, let csv = try? CSV<Enumerated>(string: parted(text), loadColumns: false) else {
      throw Problem(
        "The file's quotes don't close, so its rows can't be told apart.",
        hint:
          "A cell with a comma, a quote or a line break stands in double quotes; a quote inside it is doubled."
      )
    }
    return ([csv.header] + csv.rows).map { $0.map(whole) }
  }

  /// A private scalar, which stands in no text. SwiftCSV reads by Characters and would not see a comma or quote that a
  /// combining mark follows, so this stands between the two.
  private static let wedge: Unicode.Scalar = "\u{10FFFD}"

  private static func parted(_ text: String) -> String {
    var parted = String.UnicodeScalarView()
    var isSign = false
    for scalar in text.unicodeScalars {
      if isSign, scalar.value > 127 { parted.append(wedge) }
      parted.append(scalar)
      isSign = "\",;\t\n\r".unicodeScalars.contains(scalar)
    }
    return String(parted)
  }

  private static func whole(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(wedge) else { return cell }
    return String(String.UnicodeScalarView(cell.unicodeScalars.filter { $0 != wedge }))
  }

  /// - Throws: `RowProblem` for more cells than the header has: a text with a comma and no quotes would lose its end.
  private static func fields(_ cells: [String], _ header: [String], row: Int) throws -> RowFields {
    guard cells.dropFirst(header.count).allSatisfy(\.isEmpty) else {
      throw RowProblem(row, "it has more cells than the first row names")
    }
    func cell(_ name: String) -> String? {
      header.firstIndex(of: name).flatMap { $0 < cells.count ? cells[$0] : nil }
    }
    return RowFields(
      id: cell("id"), text: cell("text"), at: cell("at"), platforms: cell("platforms")?.platformWords ?? [],
      kind: cell("kind"), goal: cell("goal"), audience: cell("audience"), state: cell("state"))
  }
}
