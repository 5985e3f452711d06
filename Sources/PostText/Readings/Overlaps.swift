extension [Range<Int>] {
  /// These ranges without those that share characters with a link. Of two that do, the one that begins
  /// first stays (twitter-text, removeOverlappingEntities).
  func withoutOverlaps(_ links: [Range<Int>]) -> [Range<Int>] {
    guard !isEmpty, !links.isEmpty else { return self }
    var kept: [Range<Int>] = []
    var link = 0
    var end = 0
    for range in self {
      while link < links.count, links[link].lowerBound < range.lowerBound {
        if links[link].lowerBound >= end { end = links[link].upperBound }
        link += 1
      }
      guard range.lowerBound >= end else { continue }
      kept.append(range)
      end = range.upperBound
    }
    return kept
  }

  /// These and `others` in order; of two that share characters the one that begins first.
  func merging(_ others: [Range<Int>]) -> [Range<Int>] {
    guard !others.isEmpty else { return self }
    return (self + others).sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { kept, range in
      if range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
    }
  }
}
