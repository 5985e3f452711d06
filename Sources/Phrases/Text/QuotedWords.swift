extension [Word] {
  /// For each word whether it stands between quotation marks; a “ that is never closed quotes all that
  /// follows, another mark nothing. Single ones do not count, for they are apostrophes too.
  public var areQuoted: [Bool] {
    var isQuoted = Array<Bool>(repeating: false, count: count)
    var opening: (index: Int, closedBy: [Unicode.Scalar])?
    for index in indices {
      guard let sign = self[index].sign else { continue }
      if let (start, closing) = opening, closing.contains(sign) {
        for quoted in start..<index { isQuoted[quoted] = true }
        opening = nil
      } else if opening == nil, let closing = closingMarks(for: sign, at: index) {
        opening = (index, closing)
      }
    }
    if let opening, self[opening.index].isMark("“") {
      for quoted in opening.index..<endIndex { isQuoted[quoted] = true }
    }
    return isQuoted
  }

  /// A straight mark opens only behind a blank or another mark: in `12"` it is inches.
  private func closingMarks(for sign: Unicode.Scalar, at index: Int) -> [Unicode.Scalar]? {
    switch sign {
    case "“": ["”", "\""]
    case "„": ["“", "”"]
    case "«": ["»"]
    case "\"": self[index].isSpaced || index > 0 && self[index - 1].sort == .mark ? ["\"", "”"] : nil
    default: nil
    }
  }
}
