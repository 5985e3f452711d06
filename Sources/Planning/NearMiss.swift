/// The candidate that `word` was probably meant to be.
/// - Returns: nil when none is within a third of the word's letters (one at the least) of it.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let typed = Array(word.lowercased().prefix(64))
  let reach = max(1, typed.count / 3)
  let near = candidates.map { (distance(typed, Array($0.lowercased().prefix(64))), $0) }
  // With another in place of each of its letters it is no slip of the hand.
  return near.filter { $0.0 <= reach && $0.0 < typed.count }.min { $0 < $1 }?.1
}

/// Letters to add, drop, change or swap with their neighbour: Damerau's distance (optimal string alignment).
package func distance(_ one: [Character], _ other: [Character]) -> Int {
  var before: [Int] = []
  var above = Array(0...other.count)
  for i in one.indices {
    var row = [i + 1]
    for j in other.indices {
      var best = min(above[j + 1] + 1, row[j] + 1, above[j] + (one[i] == other[j] ? 0 : 1))
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { best = min(best, before[j - 1] + 1) }
      row.append(best)
    }
    (before, above) = (above, row)
  }
  return above[other.count]
}
