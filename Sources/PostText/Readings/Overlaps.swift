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
}
