import Phrases

extension Wording {
  /// Rows of exclamation marks, as indices.
  var exclamationRows: [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = own.lowerBound
    while start < own.upperBound {
      guard words[start].isLoudMark else {
        start += 1
        continue
      }
      let end = own[start...].first { $0 > start && !words[$0].isLoudMark } ?? own.upperBound
      if isRow(start..<end) { rows.append(start..<end) }
      start = end
    }
    return rows
  }

  /// Two marks or more, an exclamation mark among them: `!!`, `?!`.
  private func isRow(_ row: Range<Int>) -> Bool {
    row.contains { words[$0].isDoubleMark }
      || range(of: row).count > 1 && row.contains { words[$0].has(.exclamation) }
  }
}

extension Word {
  fileprivate var isLoudMark: Bool {
    sort == .mark && (has(.exclamation) || has(.questionMark) || isDoubleMark)
  }
}

extension Word {
  /// Two marks in one sign.
  var isDoubleMark: Bool { isMark("‼") }
}
