/// Grids on a terminal: equal columns where each has room enough; else in brief, or row by row.
extension TerminalWriter {
  func grid(_ grid: Grid, at level: Int) -> [String] {
    let first = max(grid.corner.columns, grid.rows.map(\.head.columns).max() ?? 0)
    let room = width - level - first
    let column = room / max(1, grid.heads.count) - Self.columnGap
    if column >= grid.narrowest {
      return columns(of: grid, first: first, column: column, at: level) { $0.whole }
    }
    let briefs = grid.rows.flatMap { $0.cells.map(\.brief) }
    guard !briefs.contains(nil), briefs.allSatisfy({ $0?.columns ?? 0 <= column }) else {
      return list(grid, at: level)
    }
    let brief = columns(of: grid, first: first, column: column, at: level) { [$0.brief ?? ""] }
    return brief + [""] + list(grid, at: level)
  }

  private static let columnGap = 1

  /// - Parameter lines: those of a cell.
  private func columns(
    of grid: Grid, first: Int, column: Int, at level: Int, _ lines: (Grid.Cell) -> [StyledText]
  ) -> [String] {
    let heads = line(
      StyledText(grid.corner), grid.heads.map { StyledText($0) }, first: first, column: column, at: level)
    return [heads]
      + grid.rows.flatMap { row -> [String] in
        let cells = row.cells.map(lines)
        let height = max(1, cells.map(\.count).max() ?? 0)
        return (0..<height).map { index in
          line(
            index == 0 ? row.head : "", cells.map { index < $0.count ? $0[index] : "" }, first: first,
            column: column, at: level)
        }
      }
  }

  private func line(_ head: StyledText, _ cells: [StyledText], first: Int, column: Int, at level: Int)
    -> String
  {
    let columns = cells.flatMap { cell in
      Array(repeating: TerminalCell.blank, count: Self.columnGap)
        + pad(cell.cells.cut(to: column), to: column)
    }
    return blanks(level) + write(pad(head.cells.cut(to: first), to: first) + columns)
  }

  /// Cell by cell, where anything stands in them: those of a row that has a head of its own beneath it.
  private func list(_ grid: Grid, at level: Int) -> [String] {
    grid.rows.flatMap { row -> [String] in
      let cells = row.cells.filter { !$0.lines.isEmpty }
      guard !cells.isEmpty else { return [] }
      let isHeaded = cells.allSatisfy { $0.brief == nil }
      let head = isHeaded ? [blanks(level) + write(row.head.cells)] : []
      return head + cells.flatMap { cell in listed(cell, at: level + (isHeaded ? Self.step : 0)) }
    }
  }

  /// `mastodon  09:00 S Fresh bread`, and further lines beneath.
  private func listed(_ cell: Grid.Cell, at level: Int) -> [String] {
    let name = StyledText(cell.name + "  ").cells
    return cell.lines.enumerated().map { index, line in
      let start = index == 0 ? name : pad([], to: name.columns)
      return blanks(level) + write(start + line.cells.cut(to: max(4, width - level - name.columns)))
    }
  }
}

extension Grid.Cell {
  /// Its head on its first line.
  fileprivate var whole: [StyledText] {
    guard !head.isEmpty else { return lines }
    guard let first = lines.first else { return [head] }
    return ["\(head) \(first)"] + lines.dropFirst()
  }
}
