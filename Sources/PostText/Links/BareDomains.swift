/// The ASCII and accented Latin domains inside a longer one, from the left.
struct BareDomains: Sequence, IteratorProtocol {
  private let values: [UInt32]
  private let limit: Int
  private var offset: Int

  init(values: [UInt32], bounds: Range<Int>) {
    self.values = values
    offset = bounds.lowerBound
    limit = bounds.upperBound
  }

  mutating func next() -> Range<Int>? {
    while offset < limit {
      let start = offset
      if let end = chainEnd(from: start) {
        offset = end
        return start..<end
      }
    }
    return nil
  }

  /// Walks labels and dots from `start` and leaves `offset` behind them. The last top-level domain on the
  /// way is the end; without one, no later start in the same chain has one either.
  private mutating func chainEnd(from start: Int) -> Int? {
    var end: Int?
    while offset < limit {
      let label = offset
      while offset < limit, isLabel(values[offset]) { offset += 1 }
      guard offset > label, offset < limit, values[offset] == 0x2E else { break }
      offset += 1
      end = TopLevelDomains.all.end(in: values, from: offset, to: limit) ?? end
    }
    if offset == start { offset += 1 }
    return end
  }

  private func isLabel(_ value: UInt32) -> Bool {
    value == 0x2D || XCharacters.isAlphanumeric(value) || XCharacters.isAccentedLatin(value)
  }
}
