import Planning

/// What the columns of a CSV file hold: by the names that its first row gives, or by their places.
struct CSVColumns {
  /// As the file has them; empty where no row names them.
  let written: [String]
  /// The tool whose columns they are; nil for our own, and for those that were said.
  let tool: String?
  private let names: [String]
  /// By their places; nil for what nothing is taken from.
  private let meanings: [ColumnMeaning?]
  private var isFilled: [Bool]

  static let noText = Problem(
    .noTextColumn, "The file's first row names no column “text”.",
    hint: """
      Begin it with a row such as: id,at,platforms,kind,text
      Or say what its columns hold: import FILE --columns "Post=text,When=at"
      """)

  /// Our own columns, or those of a tool that they are known to be.
  /// - Throws: `Problem` where no column holds the text.
  init(_ cells: [String]) throws {
    if let known = SchedulerColumns.readable.first(where: { $0.isNamed(by: cells) }) {
      self.init(cells, known.meanings(of: cells), tool: known.tool)
      return
    }
    let names = cells.map(Self.name)
    // Of two that bear one name, the first.
    let meanings = names.indices.map { index -> ColumnMeaning? in
      names[..<index].contains(names[index])
        ? nil : RowFields.Column(rawValue: names[index]).map(ColumnMeaning.field)
    }
    guard meanings.contains(.field(.text)) else { throw Self.noText }
    self.init(cells, meanings, tool: nil)
  }

  /// Columns that were said to hold this and that.
  /// - Throws: `Problem` where the file has no column of such a name.
  init(_ cells: [String], asked map: ColumnMap) throws {
    let missing = map.names.filter { name in !cells.contains { Self.name($0) == Self.name(name) } }
    guard missing.isEmpty else {
      throw Problem(
        .badColumns,
        "The file has no column \(missing.map { "“\($0.firstWords(32))”" }.joined(separator: ", ")).",
        hint: "It has: \(cells.prefix(24).map { $0.firstWords(32) }.joined(separator: ", "))")
    }
    self.init(cells, cells.map { cell in map.meaning { Self.name($0) == Self.name(cell) } }, tool: nil)
  }

  /// Columns that no row names.
  init(places: [ColumnMeaning?], tool: String? = nil) { self.init([], places, tool: tool) }

  private init(_ cells: [String], _ meanings: [ColumnMeaning?], tool: String?) {
    (written, self.tool, self.meanings) = (cells, tool, meanings)
    names = cells.map(Self.name)
    isFilled = meanings.map { _ in false }
  }

  /// A column's name as it is looked for: in any letters, with any blanks.
  private static func name(_ cell: String) -> String {
    let name = cell.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name == "platform" ? RowFields.Column.platforms.rawValue : name
  }

  /// - Throws: `RowProblem` for more cells than there are columns: a text with a comma and no quotes would lose its
  ///   end; and for the first row again, as joined files have it.
  func fields(_ row: CSVRow) throws -> RowFields {
    guard row.cells.dropFirst(meanings.count).allSatisfy(\.isEmpty) else {
      throw RowProblem(
        .tooManyCells, row.number,
        "it has more cells than \(written.isEmpty ? "there are columns" : "the first row names")",
        hint: row.cells.contains { $0.contains("\"") } ? CSVFault.quoting : "")
    }
    guard written.isEmpty || row.cells != written else {
      throw RowProblem(.repeatedHeader, row.number, "it is the first row again")
    }
    var fields = RowFieldsOfCells()
    for (cell, meaning) in zip(row.cells, meanings) {
      if let meaning { fields.take(cell, as: meaning) }
    }
    return fields.whole
  }

  /// Takes note of the columns in which `cells` holds something.
  mutating func note(_ cells: [String]) {
    for index in isFilled.indices where !isFilled[index] && index < cells.count && !cells[index].isEmpty {
      isFilled[index] = true
    }
  }

  /// The columns that hold something, and that nothing is taken from.
  var unused: [UnusedColumn] {
    isFilled.indices.filter { isFilled[$0] && meanings[$0] == nil && $0 < written.count }.map { index in
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
    Self.likelyNames.first { column, names in
      names.contains(name) && !meanings.contains(.field(column))
    }?.key
  }
}
