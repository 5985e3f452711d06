import Planning

extension Importer {
  /// A header with `text`, and perhaps `id`, `at`, `platforms`, `kind`, `goal`, `audience`; then a row a post.
  static let csv = Importer(ending: "csv") { bytes in
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Problem("The file is not UTF-8 text.", hint: "Save it as UTF-8 (in a spreadsheet: CSV UTF-8).")
    }
    let table = try parse(bytes)
    let header = (table.first ?? []).map(columnName)
    guard header.contains("text") else {
      throw Problem(
        "The file's first row names no column “text”.",
        hint: "Begin it with a row such as: id,at,platforms,kind,text")
    }
    let (rows, problems) = sort(
      table.dropFirst().enumerated().filter { !$0.element.allSatisfy(\.isEmpty) }.map { index, cells in
        Result { try PostRow(fields(cells, header, row: index + 2), number: index + 2) }
      })
    return (rows, misnamed(header) + problems)
  }

  private static func columnName(_ cell: String) -> String {
    cell.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Other programs' names for our columns, which must not be lost without a word.
  private static let likelyNames = [
    "at": [
      "date", "time", "datetime", "posting time", "scheduled at", "published", "published at", "posted at",
    ],
    "platforms": ["platform", "network", "networks", "channel", "channels"], "kind": ["type", "category"],
  ]

  private static func misnamed(_ header: [String]) -> [RowProblem] {
    likelyNames.sorted { $0.key < $1.key }.compactMap { name, others in
      guard !header.contains(name), let other = header.first(where: others.contains) else { return nil }
      return RowProblem(
        1, "the column “\(other)” was passed over; name it “\(name)” if that is what it holds", isHeader: true
      )
    }
  }

  private static func parse(_ bytes: ArraySlice<UInt8>) throws -> [[String]] {
    do throws(CSVTable.MisplacedQuote) {
      return try CSVTable(bytes).rows
    } catch {
      throw Problem(
        "The file's quotes don't close, so its rows can't be told apart.",
        hint:
          "A cell with a comma, a quote or a line break stands in double quotes; a quote inside it is doubled."
      )
    }
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
