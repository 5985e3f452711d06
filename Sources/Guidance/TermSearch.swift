/// Looks for the plan's own terms in a text, in any script: case does not matter, and a term inside a longer word is
/// none. Scripts that write without blanks have no such words.
struct TermSearch {
  private let scalars: [Unicode.Scalar]

  init(_ text: [Unicode.Scalar]) { scalars = text.map(Self.folded) }

  /// Where `term` stands, as Unicode scalar offsets.
  func ranges(of term: String) -> [Range<Int>] {
    let wanted = term.unicodeScalars.map(Self.folded)
    guard let first = wanted.first, scalars.count >= wanted.count else { return [] }
    var found: [Range<Int>] = []
    for start in 0...scalars.count - wanted.count where scalars[start] == first {
      let range = start..<start + wanted.count
      guard range.lowerBound >= found.last?.upperBound ?? 0, scalars[range].elementsEqual(wanted) else {
        continue
      }
      if isWhole(range) { found.append(range) }
    }
    return found
  }

  private func isWhole(_ range: Range<Int>) -> Bool {
    let startsInside = range.lowerBound > 0 && joins(range.lowerBound - 1, range.lowerBound)
    let endsInside = range.upperBound < scalars.count && joins(range.upperBound - 1, range.upperBound)
    return !startsInside && !endsInside
  }

  /// Whether two neighbours belong to one word.
  private func joins(_ one: Int, _ other: Int) -> Bool {
    [scalars[one], scalars[other]].allSatisfy { scalar in
      let properties = scalar.properties
      return (properties.isAlphabetic || properties.numericType != nil) && !scalar.isUnspaced
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar.isUpper ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first ?? scalar : scalar
  }
}
