/// Plots on a terminal: bars of blocks.
extension TerminalWriter {
  func plot(_ plot: Plot) -> [String] {
    let parts = zip(plot.parts, Self.blocks).map { "\($0) \($1.sign)" }
    return heading("\(plot.title), \(parts.joined(separator: " : "))") + bars(plot.bars)
  }

  /// What the parts of a bar are drawn with, in their order.
  private static let blocks: [(sign: String, style: Style)] = [
    ("█", .good), ("▒", .caution), ("░", .secondary),
  ]
  /// Columns for the longest bar.
  private static let room = 4...40

  private func bars(_ bars: [Plot.Bar]) -> [String] {
    let label = bars.map(\.label.columns).max() ?? 0
    let figures = bars.map(\.figureWords.columns).max() ?? 0
    let gaps = 3 * Self.step
    let left = width - label - figures - gaps
    // What a bar would be too short to tell, the figures do.
    let room = left < Self.room.lowerBound ? 0 : min(Self.room.upperBound, left)
    let most = max(1, bars.map { $0.figures.reduce(0, +) }.max() ?? 1)
    return bars.map { bar in
      let blocks = zip(lengths(of: bar.figures, room: room, most: most), Self.blocks).map { length, block in
        StyledText(String(repeating: block.sign, count: length), block.style)
      }
      let text = blocks.reduce(StyledText("  \(bar.label)  "), +)
      let start = room == 0 ? label + 2 * Self.step : label + room + gaps
      return write(pad(text.cells, to: start) + StyledText(bar.figureWords).cells)
    }
  }

  /// Whole blocks for each figure; what is not nothing gets one at the least, at the cost of the longest.
  private func lengths(of figures: [Int], room: Int, most: Int) -> [Int] {
    guard room > 0 else { return figures.map { _ in 0 } }
    var lengths = figures.map { $0 == 0 ? 0 : max(1, ($0 * room + most / 2) / most) }
    while lengths.reduce(0, +) > room, let longest = lengths.max(),
      let index = lengths.firstIndex(of: longest)
    {
      lengths[index] -= 1
    }
    return lengths
  }
}

extension Plot.Bar {
  fileprivate var figureWords: String { figures.map(String.init).joined(separator: " : ") }
}
