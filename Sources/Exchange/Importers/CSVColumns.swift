import Planning

/// What the first row of a CSV file names, and which of it is used.
struct CSVColumns {
  /// As the file has them.
  let written: [String]
  private let names: [String]
  /// Where our columns stand; of two that bear one name, the first.
  private let places: [RowFields.Column: Int]
  private var isFilled: [Bool]

  static let noText = Problem(
    .noTextColumn, "The file's first row names no column “text”.",
    hint: "Begin it with a row such as: id,at,platforms,kind,text")

  /// - Throws: `Problem` where none is called `text`.
  init(_ cells: [String]) throws {
    written = cells
    names = cells.map(Self.name)
    isFilled = cells.map { _ in false }
    places = Dictionary(
      names.indices.compactMap { [names] index in RowFields.Column(rawValue: names[index]).map { ($0, index) }
      },
      uniquingKeysWith: { first, _ in first })
    guard places[.text] != nil else { throw Self.noText }
  }

  /// A column's name as it is looked for: in any letters, with any blanks.
  private static func name(_ cell: String) -> String {
    let name = cell.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name == "platform" ? RowFields.Column.platforms.rawValue : name
  }

  /// - Throws: `RowProblem` for more cells than there are columns: a text with a comma and no quotes would lose its
  ///   end; and for the first row again, as joined files have it.
  func fields(_ row: CSVRow) throws -> RowFields {
    guard row.cells.dropFirst(written.count).allSatisfy(\.isEmpty) else {
      throw RowProblem(
        .tooManyCells, row.number, "it has more cells than the first row names",
        hint: row.cells.contains { $0.contains("\"") } ? CSVFault.quoting : "")
    }
    guard row.cells != written else {
      throw RowProblem(.repeatedHeader, row.number, "it is the first row again")
    }
    func cell(_ column: RowFields.Column) -> String? {
      places[column].flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
    }
    return RowFields(
      id: cell(.id), text: cell(.text), at: cell(.at), platforms: cell(.platforms)?.platformWords,
      kind: cell(.kind), goal: cell(.goal), audience: cell(.audience), state: cell(.state))
  }

  /// Takes note of the columns in which `cells` holds something.
  mutating func note(_ cells: [String]) {
    for index in isFilled.indices where !isFilled[index] && index < cells.count && !cells[index].isEmpty {
      isFilled[index] = true
    }
  }

  /// The columns that hold something, and that nothing is taken from.
  var unused: [UnusedColumn] {
    let taken = Set(places.values)
    return isFilled.indices.filter { isFilled[$0] && !taken.contains($0) }.map { index in
      let name = written[index].firstWords(32)
      return UnusedColumn(
        name.isEmpty ? "the nameless column \(index + 1)" : name, perhaps: likely(names[index])?.rawValue)
    }
  }

  /// Other programs' names for our columns.
  private static let likelyNames: [RowFields.Column: Set<String>] = [
    .at: [
      "date", "time", "datetime", "posting time", "scheduled at", "published", "published at", "posted at",
    ],
    .platforms: ["network", "networks", "channel", "channels"], .kind: ["type", "category"],
  ]

  private func likely(_ name: String) -> RowFields.Column? {
    Self.likelyNames.first { column, names in names.contains(name) && places[column] == nil }?.key
  }
}
