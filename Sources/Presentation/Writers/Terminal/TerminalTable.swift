/// Tables on a terminal: columns side by side, the long one wrapped or cut into what room is left. Heads are not
/// shown.
extension TerminalWriter {
  func table(_ table: Table, at level: Int) -> [String] {
    let long = table.longColumn
    guard long >= 0 else { return [] }
    let widths = widths(of: table, before: long)
    let fixed = widths.reduce(level) { $0 + ($1 == 0 ? 0 : $1 + Self.gap) }
    // Row by row: a list may have a million, whose cells take ten times the memory of their lines.
    guard isReadable(table, from: long, to: width - fixed) else {
      return table.rows.flatMap { stacked($0, in: table, long, at: level) + notes(of: $0, at: level) }
    }
    return table.rows.flatMap { row in
      // A column in which nothing stands takes no room.
      let cells = zip(row.cells, zip(table.columns, widths)).flatMap { cell, layout in
        layout.1 == 0 ? [] : pad(cell.cells(in: layout.0).onOneLine, to: layout.1 + Self.gap)
      }
      let rest = fitted(row, in: table, from: long, to: width - fixed)
      return rest.enumerated().map { index, line in
        write(pad(index == 0 ? pad([], to: level) + cells : [], to: fixed) + line)
      } + notes(of: row, at: level)
    }
  }

  /// Whether what stands beside the first columns can be read there.
  private func isReadable(_ table: Table, from long: Int, to room: Int) -> Bool {
    if room >= Self.narrowest, width >= Self.wide { return true }
    return table.rows.allSatisfy { row in
      rest(of: row, in: table, from: long).columns <= room
        || room >= Self.narrowest && fitted(row, in: table, from: long, to: room).count <= 2
    }
  }

  private static let gap = 2
  /// Columns without which a long cell can't be read beside others, but on one line.
  private static let narrowest = 24
  /// Columns of a screen on which a long cell may take any number of lines beside others; on fewer it takes two at most.
  private static let wide = 60

  /// How wide the widest cell of each of the first columns is.
  private func widths(of table: Table, before long: Int) -> [Int] {
    var widths = Array(repeating: 0, count: long)
    for row in table.rows {
      for (index, cell) in row.cells.prefix(long).enumerated() {
        widths[index] = max(widths[index], cell.shown(in: table.columns[index]).columns)
      }
    }
    return widths
  }

  /// The long cell, with those behind it.
  private func rest(of row: Table.Row, in table: Table, from long: Int) -> [TerminalCell] {
    joined(zip(row.cells, table.columns).dropFirst(long).map { $0.cells(in: $1) })
  }

  private func joined(_ cells: [[TerminalCell]]) -> [TerminalCell] {
    Array(cells.filter { !$0.isEmpty }.joined(separator: [TerminalCell.blank, .blank]))
  }

  private func fitted(_ row: Table.Row, in table: Table, from long: Int, to width: Int) -> [[TerminalCell]] {
    switch table.columns[long].extent {
    case .excerpt: [excerpt(row, in: table, from: long, to: width)]
    case .passages: withCarets(rest(of: row, in: table, from: long).passages(to: width))
    case .short, .long: rest(of: row, in: table, from: long).wrapped(to: width)
    }
  }

  /// So many columns of an excerpt say what it is of.
  private static let tellingExcerpt = 20

  /// The long cell gives way to those behind it.
  private func excerpt(_ row: Table.Row, in table: Table, from long: Int, to width: Int) -> [TerminalCell] {
    let behind = rest(of: row, in: table, from: long + 1)
    let room = behind.isEmpty ? width : max(Self.tellingExcerpt, width - Self.gap - behind.columns)
    let cell = row.cells.dropFirst(long).first?.cells(in: table.columns[long], upTo: room) ?? []
    return joined([cell.cut(to: room), behind]).cut(to: width)
  }

  /// A row where there is no room for columns: the short cells on a line or two, each in one piece, and the long one
  /// beneath, or behind those of the second line.
  private func stacked(_ row: Table.Row, in table: Table, _ long: Int, at level: Int) -> [String] {
    let inner = level + Self.step
    var short = zip(row.cells, table.columns).prefix(long).map { $0.cells(in: $1).onOneLine }
    var rest = rest(of: row, in: table, from: long)
    let lines = packed(short, at: level).count
    if table.columns[long].extent == .short || lines > 1 && packed(short + [rest], at: level).count == lines {
      short.append(rest.onOneLine)
      rest = []
    }
    var heads = packed(short, at: level)
    var body: [[TerminalCell]] = []
    if !rest.isEmpty {
      let goingOn =
        heads.count > 1 ? goesOn(behind: heads[heads.count - 1], row, in: table, long, at: inner) : nil
      if goingOn != nil { heads.removeLast() }
      body = goingOn ?? fitted(row, in: table, from: long, to: width - inner)
    }
    return (heads + body).enumerated().map { blanks($0 == 0 ? level : inner) + write($1) }
  }

  /// The long cell behind short ones that took a second line, so that no row begins a third.
  /// - Returns: nil where too little of it would stand there.
  private func goesOn(
    behind short: [TerminalCell], _ row: Table.Row, in table: Table, _ long: Int, at inner: Int
  ) -> [[TerminalCell]]? {
    let room = width - inner - short.columns - Self.gap
    guard room >= Self.fewest else { return nil }
    switch table.columns[long].extent {
    case .passages: return nil
    case .excerpt: return fitted(row, in: table, from: long, to: room).map { joined([short, $0]) }
    case .short, .long:
      return joined([short, rest(of: row, in: table, from: long)]).wrapped(to: width - inner)
    }
  }

  /// Columns in which something can be told of an excerpt, or the first words of a long cell.
  private static let fewest = 12

  /// Lines with as many cells each as fit. A cell is broken only where it is wider than a line.
  private func packed(_ cells: [[TerminalCell]], at level: Int) -> [[TerminalCell]] {
    cells.filter { !$0.isEmpty }.reduce(into: []) { lines, cell in
      let room = width - level - (lines.count > 1 ? Self.step : 0)
      if let last = lines.last, last.columns + Self.gap + cell.columns <= room {
        lines[lines.count - 1] = pad(last, to: last.columns + Self.gap) + cell
      } else {
        lines += cell.wrapped(to: width - level - (lines.isEmpty ? 0 : Self.step))
      }
    }
  }

  private func notes(of row: Table.Row, at level: Int) -> [String] {
    row.notes.flatMap { note($0, at: level + Self.step) }
  }
}

extension Table.Cell {
  /// - Parameter limit: of more columns than that no more is needed than that there are more.
  fileprivate func cells(in column: Table.Column, upTo limit: Int = .max) -> [TerminalCell] {
    shown(in: column).cells(upTo: limit)
  }

  fileprivate func shown(in column: Table.Column) -> StyledText {
    let words = words
    guard !column.caption.isEmpty, !words.isEmpty else { return words }
    return StyledText("\(column.caption) ", words.spans[0].style) + words
  }
}
