/// The names a domain may end in, looked up where they stand in a text.
struct TopLevelDomains: Sendable {
  static let all = TopLevelDomains()

  /// Up to 24 ASCII letters in lower case, five bits each.
  private struct Key: Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var letters = 0

    /// Hashing is what a look-up costs; hardly a name has a second part.
    func hash(into hasher: inout Hasher) { hasher.combine(first ^ second) }

    mutating func append(_ letter: UInt32) {
      let bits = UInt64(letter.lowercasedASCII - 0x60)
      if letters < 12 { first = first << 5 | bits } else { second = second << 5 | bits }
      letters += 1
    }
  }

  private static let longest = 24
  private let ascii: Set<Key>
  /// Names with letters beyond ASCII by their first scalar, the longest first.
  private let international: [UInt32: [[UInt32]]]

  private init() {
    ascii = Set(
      TopLevelDomainNames.ascii.utf8.split { $0 <= 0x20 }.map { name in
        name.reduce(into: Key()) { $0.append(UInt32($1)) }
      })
    let names = TopLevelDomainNames.international.unicodeScalars.split { $0.value <= 0x20 }
      .map { $0.map(\.value) }
    international = Dictionary(grouping: names.sorted { $0.count > $1.count }) { $0[0] }
  }

  /// Where the top-level domain that begins at `start` ends: a name of the list that no letter, digit, `@`,
  /// `+` or `-` follows, or Punycode of any kind.
  func end(in values: [UInt32], from start: Int, to limit: Int) -> Int? {
    guard start < limit else { return nil }
    return internationalEnd(in: values, from: start, to: limit)
      ?? asciiEnd(in: values, from: start, to: limit)
      ?? punycodeEnd(in: values, from: start, to: limit)
  }

  private func asciiEnd(in values: [UInt32], from start: Int, to limit: Int) -> Int? {
    var key = Key()
    var end = start
    while end < limit, values[end].isASCIILetter {
      guard key.letters < Self.longest else { return nil }
      key.append(values[end])
      end += 1
    }
    return key.letters > 1 && mayEnd(in: values, at: end, limit: limit) && ascii.contains(key) ? end : nil
  }

  private func internationalEnd(in values: [UInt32], from start: Int, to limit: Int) -> Int? {
    guard values[start] >= 0x80 || values[start].lowercasedASCII == 0x76 else { return nil }
    guard let names = international[lowercased(values[start])] else { return nil }
    for name in names where start + name.count <= limit {
      let end = start + name.count
      if mayEnd(in: values, at: end, limit: limit),
        name.indices.allSatisfy({ lowercased(values[start + $0]) == name[$0] })
      {
        return end
      }
    }
    return nil
  }

  private func punycodeEnd(in values: [UInt32], from start: Int, to limit: Int) -> Int? {
    guard start + 4 < limit, values[start].lowercasedASCII == 0x78,
      values[start + 1].lowercasedASCII == 0x6E, values[start + 2] == 0x2D, values[start + 3] == 0x2D
    else { return nil }
    var end = start + 4
    while end < limit, values[end] == 0x2D || XCharacters.isAlphanumeric(values[end]) { end += 1 }
    return end > start + 4 ? end : nil
  }

  private func mayEnd(in values: [UInt32], at end: Int, limit: Int) -> Bool {
    guard end < limit else { return true }
    let next = values[end]
    return !XCharacters.isAlphanumeric(next) && next != 0x40 && next != 0x2B && next != 0x2D
  }

  private func lowercased(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return value.lowercasedASCII }
    guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else { return value }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first?.value ?? value : value
  }
}
