/// Where a writer has broken a text into the parts of a thread.
struct ThreadBreaks {
  /// As Unicode scalar offsets: the whole text where there is no break. The lines that break it are in none.
  private(set) var parts: [Range<Int>]
  /// Whether the parts bear numbers, such as `2/5`.
  private(set) var isNumbered = false

  init(in scalars: [Unicode.Scalar]) {
    parts = [0..<scalars.count]
    guard scalars.contains("-") || scalars.contains("/") else { return }
    let lines = Self.lines(of: scalars)
    let ruled = Self.ruled(lines, scalars)
    if ruled.count > 1 {
      parts = ruled
    } else if let numbered = Self.numbered(lines, scalars) {
      (parts, isNumbered) = (numbered, true)
    }
  }

  /// Without their line breaks.
  private static func lines(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    scalars.split(separator: "\n", omittingEmptySubsequences: false).map { $0.startIndex..<$0.endIndex }
  }

  /// Between lines of hyphens, three or more; those with nothing in them are left out.
  private static func ruled(_ lines: [Range<Int>], _ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for line in lines where isRule(scalars[line]) {
      parts.append(start..<line.lowerBound)
      start = line.upperBound
    }
    return (parts + [start..<scalars.count]).filter { part in
      scalars[part].contains { !$0.properties.isWhitespace }
    }
  }

  private static func isRule(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = line.words
    return words.count == 1 && words[0].count >= 3 && words[0].allSatisfy { $0 == "-" }
  }

  /// From one numbered line to the next, where they are numbered from 1 to the last without a gap.
  private static func numbered(_ lines: [Range<Int>], _ scalars: [Unicode.Scalar]) -> [Range<Int>]? {
    let opening = lines.compactMap { line in
      scalars[line].words.first.flatMap(number).map {
        (place: line.lowerBound, number: $0)
      }
    }
    if let starts = places(opening), scalars[..<starts[0]].allSatisfy(\.properties.isWhitespace) {
      return zip(starts, starts.dropFirst() + [scalars.count]).map { $0..<$1 }
    }
    let closing = lines.compactMap { line in
      scalars[line].words.last.flatMap(number).map {
        (place: line.upperBound, number: $0)
      }
    }
    if let ends = places(closing), scalars[ends[ends.count - 1]...].allSatisfy(\.properties.isWhitespace) {
      return zip([0] + ends.dropLast(), ends).map { $0..<$1 }
    }
    return nil
  }

  private static func places(_ found: [(place: Int, number: (part: Int, of: Int?))]) -> [Int]? {
    guard found.count > 1, found.indices.allSatisfy({ found[$0].number.part == $0 + 1 }),
      found.allSatisfy({ $0.number.of == nil || $0.number.of == found.count })
    else { return nil }
    return found.map(\.place)
  }

  /// `2/5`, `2/`, `(2/5)`, `2/5.`
  private static func number(_ word: ArraySlice<Unicode.Scalar>) -> (part: Int, of: Int?)? {
    guard word.count >= 2, word.count <= 8 else { return nil }
    var digits = word
    if digits.first == "(" { digits.removeFirst() }
    if let last = digits.last, ").:".unicodeScalars.contains(last) { digits.removeLast() }
    let parts = digits.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let part = value(of: parts[0]) else { return nil }
    if parts[1].isEmpty { return (part, nil) }
    return value(of: parts[1]).map { (part, $0) }
  }

  /// Up to 99.
  private static func value(of digits: ArraySlice<Unicode.Scalar>) -> Int? {
    guard (1...2).contains(digits.count), digits.allSatisfy(\.value.isASCIIDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var words: [ArraySlice<Unicode.Scalar>] { split { $0.properties.isWhitespace } }
}
