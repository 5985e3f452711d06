/// Writes a document as lines of text.
public struct TerminalWriter: Sendable {
  /// Columns.
  private let width: Int
  private let inColor: Bool

  /// Wider than any terminal that people read on.
  private static let widest = 1000

  /// - Parameter width: columns, taken as 20 to 1000.
  public init(width: Int, inColor: Bool) {
    self.width = min(max(20, width), Self.widest)
    self.inColor = inColor
  }

  /// Each line ends with a line break.
  public func write(_ document: Document) -> String {
    document.blocks.flatMap(lines).map { $0 + "\n" }.joined()
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .blank: [""]
    case .heading(let text): [write(StyledText(text, .strong).cells)]
    case .line(let text, let indent, let hanging): paragraph(text, indent: indent, hanging: hanging)
    case .quote(let text, let marks): quote(text, marks)
    case .table(let rows, let isCut): table(rows, isCut: isCut)
    case .bars(let bars): self.bars(bars)
    }
  }

  private func paragraph(_ text: StyledText, indent: Int, hanging: Int) -> [String] {
    let lines = text.cells.wrapped(to: width - indent, thenTo: width - indent - hanging)
    return lines.enumerated().map { index, line in
      line.isEmpty ? "" : blanks(index == 0 ? indent : indent + hanging) + write(line)
    }
  }

  private func quote(_ text: String, _ marks: [Range<Int>]) -> [String] {
    let marker = StyledText("  │ ", .dim).cells
    return StyledText(text, marking: marks).cells.wrapped(to: width - 4).flatMap { line in
      [write(marker + line)] + (inColor ? [] : carets(line).map { write(marker + $0) })
    }
  }

  /// A line of carets beneath the marked words, where colour can't show them.
  private func carets(_ line: [Cell]) -> [[Cell]] {
    guard let last = line.lastIndex(where: { $0.style == .marked }) else { return [] }
    let carets = line[...last].flatMap { cell in
      Array(
        repeating: cell.style == .marked ? Cell("^", .plain) : .blank,
        count: cell.columns)
    }
    return [carets]
  }

  private func table(_ rows: [Block.Row], isCut: Bool) -> [String] {
    let widths = widths(of: rows)
    let fixed = widths.reduce(2) { $0 + $1 + 2 }
    // Row by row: a list may have a million, whose cells take ten times the memory of their lines.
    guard width - fixed >= 24 || rows.allSatisfy({ fixed + $0.rest.cells.columns <= width }) else {
      return rows.flatMap { stacked($0, isCut: isCut) }
    }
    return rows.flatMap { row in
      let cells = zip(row.cells, widths).flatMap { cell, width in pad(cell.cells.onOneLine, to: width + 2) }
      let rest = fitted(row.rest.cells, isCut: isCut, to: width - fixed)
      return rest.enumerated().map { index, line in
        write(pad(index == 0 ? pad([], to: 2) + cells : [], to: fixed) + line)
      }
    }
  }

  /// How wide the widest of the short cells is, column by column.
  private func widths(of rows: [Block.Row]) -> [Int] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.cells.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.cells.columns)
      }
    }
    return widths
  }

  private func fitted(_ rest: [Cell], isCut: Bool, to width: Int) -> [[Cell]] {
    isCut ? [rest.cut(to: width)] : rest.wrapped(to: width)
  }

  /// A row where there is no room for columns: the short cells on a line, the long one beneath.
  private func stacked(_ row: Block.Row, isCut: Bool) -> [String] {
    let gap = [Cell.blank, .blank]
    let head = Array(row.cells.map(\.cells.onOneLine).filter { !$0.isEmpty }.joined(separator: gap))
    let heads = head.wrapped(to: width - 2).map { "  " + write($0) }
    let rest = row.rest.cells
    guard !rest.isEmpty else { return heads }
    return heads + fitted(rest, isCut: isCut, to: width - 4).map { "    " + write($0) }
  }

  private func bars(_ bars: [Block.Bar]) -> [String] {
    let label = bars.map(\.label.columns).max() ?? 0
    let figures = bars.map(\.figures.columns).max() ?? 0
    let room = min(40, max(6, width - label - figures - 6))
    let most = max(1, bars.map { $0.first + $0.second }.max() ?? 1)
    return bars.map { bar in
      let parts = parts(of: bar, room: room, most: most)
      let text: StyledText =
        "  \(bar.label)  \(String(repeating: "█", count: parts.first), .good)\(String(repeating: "▒", count: parts.second), .caution)"
      return write(pad(text.cells, to: label + room + 6) + StyledText(bar.figures).cells)
    }
  }

  /// Whole blocks for each part; what is not nothing gets one at the least.
  private func parts(of bar: Block.Bar, room: Int, most: Int) -> (first: Int, second: Int) {
    let second = bar.second == 0 ? 0 : max(1, (bar.second * room + most / 2) / most)
    let first = bar.first == 0 ? 0 : max(1, (bar.first * room + most / 2) / most)
    return (min(first, room - min(second, room - 1)), min(second, room - 1))
  }

  private func pad(_ cells: [Cell], to width: Int) -> [Cell] {
    cells + Array(repeating: .blank, count: max(0, width - cells.columns))
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func write(_ cells: [Cell]) -> String {
    var end = cells.endIndex
    while end > 0, cells[end - 1].character == " " { end -= 1 }
    var text: [UInt8] = []
    var style = Style.plain
    for cell in cells[..<end] {
      if inColor, cell.style != style {
        text += "\u{1B}[0m\(cell.style.code)".utf8
        style = cell.style
      }
      text += cell.character.utf8
    }
    if style != .plain { text += "\u{1B}[0m".utf8 }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Style {
  /// The escape code that begins it (ECMA-48, SGR).
  fileprivate var code: String {
    switch self {
    case .plain: ""
    case .strong: "\u{1B}[1m"
    case .dim: "\u{1B}[2m"
    case .name: "\u{1B}[36m"
    case .good: "\u{1B}[32m"
    case .caution: "\u{1B}[33m"
    case .bad: "\u{1B}[31m"
    case .marked: "\u{1B}[4;33m"
    }
  }
}
