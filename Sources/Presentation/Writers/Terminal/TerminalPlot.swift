/// Plots on a terminal: bars of blocks.
extension TerminalWriter {
  func plot(_ plot: Plot) -> [String] {
    let heading = "\(plot.title), \(plot.parts.first) \(Self.first) : \(plot.parts.second) \(Self.second)"
    return self.heading(heading) + bars(plot.bars)
  }

  private static let first = "█"
  private static let second = "▒"
  /// Columns for the longest bar.
  private static let room = 6...40

  private func bars(_ bars: [Plot.Bar]) -> [String] {
    let label = bars.map(\.label.columns).max() ?? 0
    let figures = bars.map(\.figures.columns).max() ?? 0
    let gaps = 3 * Self.step
    let room = min(Self.room.upperBound, max(Self.room.lowerBound, width - label - figures - gaps))
    let most = max(1, bars.map { $0.first + $0.second }.max() ?? 1)
    return bars.map { bar in
      let parts = parts(of: bar, room: room, most: most)
      let (first, second) = (
        String(repeating: Self.first, count: parts.first), String(repeating: Self.second, count: parts.second)
      )
      let text: StyledText = "  \(bar.label)  \(first, .good)\(second, .caution)"
      return write(pad(text.cells, to: label + room + gaps) + StyledText(bar.figures).cells)
    }
  }

  /// Whole blocks for each part; what is not nothing gets one at the least.
  private func parts(of bar: Plot.Bar, room: Int, most: Int) -> (first: Int, second: Int) {
    let second = bar.second == 0 ? 0 : max(1, (bar.second * room + most / 2) / most)
    let first = bar.first == 0 ? 0 : max(1, (bar.first * room + most / 2) / most)
    return (min(first, room - min(second, room - 1)), min(second, room - 1))
  }
}

extension Plot.Bar {
  fileprivate var figures: String { "\(first) : \(second)" }
}
