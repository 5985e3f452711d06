/// Unicode Normalization Form C, from the tables of the Unicode character database: the standard library
/// has no public way to it without Foundation.
struct Composition: Sendable {
  private static let tables = Composition()
  private static let unstable = HexadecimalWords.words(of: CompositionData.unstable).map { bounds in
    bounds[0]...bounds[bounds.count - 1]
  }

  private var parts: [UInt32: ArraySlice<UInt32>] = [:]
  private var wholes: [UInt64: UInt32] = [:]

  private init() {
    for word in HexadecimalWords.words(of: CompositionData.compositions) {
      parts[word[0]] = word.dropFirst()
      wholes[Self.key(word[1], word[2])] = word[0]
    }
    for word in HexadecimalWords.words(of: CompositionData.decompositions) {
      parts[word[0]] = word.dropFirst()
    }
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// Whether no scalar can change in Normalization Form C. True only for text that is in that form.
  static func isComposed(_ values: [UInt32]) -> Bool {
    !values.contains { $0 >= 0x300 && isUnstable($0) }
  }

  private static func isUnstable(_ value: UInt32) -> Bool {
    var low = 0
    var high = unstable.count
    while low < high {
      let middle = (low + high) / 2
      if unstable[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < unstable.count && unstable[low].contains(value)
  }

  /// The text in Normalization Form C, and for each scalar the offset of the one it came from.
  static func composed(_ values: [UInt32]) -> (values: [UInt32], origins: [Int]) {
    var scalars: [Scalar] = []
    scalars.reserveCapacity(values.count)
    for (offset, value) in values.enumerated() {
      tables.appendParts(of: value, origin: offset, to: &scalars)
    }
    sortMarks(in: &scalars)
    tables.compose(&scalars)
    return (scalars.map(\.value), scalars.map(\.origin))
  }

  private struct Scalar {
    var value: UInt32
    var origin: Int
    var combiningClass: UInt8
  }

  private func appendParts(of value: UInt32, origin: Int, to scalars: inout [Scalar]) {
    if let syllable = Hangul.parts(of: value) {
      for part in syllable { scalars.append(Scalar(value: part, origin: origin, combiningClass: 0)) }
    } else if value >= 0xC0, let parts = parts[value] {
      for part in parts { appendParts(of: part, origin: origin, to: &scalars) }
    } else {
      scalars.append(Scalar(value: value, origin: origin, combiningClass: Self.combiningClass(of: value)))
    }
  }

  private static func combiningClass(of value: UInt32) -> UInt8 {
    guard value >= 0x300 else { return 0 }
    return Unicode.Scalar(value)?.properties.canonicalCombiningClass.rawValue ?? 0
  }

  /// Marks of one run stand by rising class; marks of one class keep their order.
  private static func sortMarks(in scalars: inout [Scalar]) {
    var start = 0
    while start < scalars.count {
      guard scalars[start].combiningClass > 0 else {
        start += 1
        continue
      }
      let end = scalars[start...].firstIndex { $0.combiningClass == 0 } ?? scalars.count
      let run = scalars[start..<end].enumerated().sorted {
        ($0.element.combiningClass, $0.offset) < ($1.element.combiningClass, $1.offset)
      }
      scalars.replaceSubrange(start..<end, with: run.map(\.element))
      start = end
    }
  }

  /// Each mark joins the last starter unless a mark of its own class or none stands between.
  private func compose(_ scalars: inout [Scalar]) {
    var starter: Int?
    var end = 0
    for scalar in scalars {
      let between = end > 0 ? scalars[end - 1].combiningClass : 0
      if let starter, starter == end - 1 || between < scalar.combiningClass,
        let whole = whole(of: scalars[starter].value, scalar.value)
      {
        scalars[starter].value = whole
        continue
      }
      if scalar.combiningClass == 0 { starter = end }
      scalars[end] = scalar
      end += 1
    }
    scalars.removeSubrange(end...)
  }

  /// The letter that a scalar has left when all its marks are taken off, canonically.
  static func base(of value: UInt32) -> UInt32 {
    guard value >= 0xC0, let first = tables.parts[value]?.first else { return value }
    return base(of: first)
  }

  private func whole(of first: UInt32, _ second: UInt32) -> UInt32? {
    Hangul.whole(of: first, second) ?? wholes[Self.key(first, second)]
  }
}

extension Unicode.Scalar {
  /// The letter without its marks, by Unicode's canonical decompositions.
  package var baseLetter: Unicode.Scalar { Unicode.Scalar(Composition.base(of: value)) ?? self }
}
