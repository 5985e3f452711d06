import Planning

/// The weights of words and turns of phrase, by the hash of their tokens: a table of open addressing that is looked
/// up where it stands in the program, as printable text, so that nothing is made of it and no copy is taken.
///
/// A slot is four signs of the hash, then a weight for each kind, then a weight of the profile for each kind.
package struct KindWordTable: Sendable {
  private let text: String
  private let slots: Int

  private static let kinds = Kind.allCases.count
  private static let signsOfHash = 4
  private static let width = signsOfHash + 2 * kinds
  private static let slotsPerLine = 6
  /// So many steps are 1.
  private static let scale = 28.0
  private static let empty = UInt8(ascii: "~")
  /// - Parameter text: lines of as many slots each, as `text(of:)` makes them.
  package init(_ text: String) {
    self.text = text
    slots = (text.utf8.count + 1) / (Self.slotsPerLine * Self.width + 1) * Self.slotsPerLine
  }

  /// What a text's words say for each kind, and what they say of an organisation that posts it.
  func sums(of tokens: KindTokens) -> (scores: [Double], profile: [Double]) {
    var text = text
    let steps = text.withUTF8 { unsafe self.steps(of: tokens, $0) }
    let weight = tokens.weight
    func sums(_ steps: SIMD8<Int>) -> [Double] {
      (0..<Self.kinds).map { weight * Double(steps[$0]) / Self.scale }
    }
    return (sums(steps.scores), sums(steps.profile))
  }

  private func steps(
    of tokens: KindTokens, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (scores: SIMD8<Int>, profile: SIMD8<Int>) {
    var (scores, profile) = (SIMD8<Int>(), SIMD8<Int>())
    tokens.forEachRun { hash, _ in
      guard let place = unsafe place(of: hash, bytes) else { return }
      func steps(_ column: Int) -> SIMD8<Int> {
        func step(_ kind: Int) -> Int { unsafe Self.steps(bytes[place + column + kind]) }
        return SIMD8(step(0), step(1), step(2), step(3), step(4), step(5), 0, 0)
      }
      scores &+= steps(Self.signsOfHash)
      profile &+= steps(Self.signsOfHash + Self.kinds)
    }
    return (scores, profile)
  }

  /// Where the slot of a hash begins. Most runs of tokens are looked for in vain, past several slots.
  private func place(of hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard slots > 0 else { return nil }
    let first = Self.sign(0, of: hash)
    var place = Self.place(of: Self.slot(of: hash, of: slots))
    for _ in 0..<slots {
      let sign = unsafe bytes[place]
      if sign == Self.empty { return nil }
      precondition(place + Self.width <= bytes.count)
      if sign == first, unsafe holds(hash, bytes, at: place) { return place }
      place += Self.width
      if place < bytes.count, unsafe bytes[place] == UInt8(ascii: "\n") { place += 1 }
      if place >= bytes.count { place = 0 }
    }
    return nil
  }

  private func holds(_ hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    (1..<Self.signsOfHash).allSatisfy { unsafe bytes[place + $0] == Self.sign($0, of: hash) }
  }

  private static func slot(of hash: UInt64, of slots: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(slots)) >> 32)
  }

  private static func place(of slot: Int) -> Int {
    slot / slotsPerLine * (slotsPerLine * width + 1) + slot % slotsPerLine * width
  }

  private static func sign(_ index: Int, of hash: UInt64) -> UInt8 {
    printable(48 + UInt8(truncatingIfNeeded: (hash >> UInt64(6 * index)) & 63))
  }

  /// A backslash would have to be escaped.
  private static func printable(_ byte: UInt8) -> UInt8 { byte == 92 ? 33 : byte }

  private static func steps(_ byte: UInt8) -> Int { byte == 33 ? 13 : Int(byte) - 79 }
}

extension KindWordTable {
  /// What is known of one run of tokens.
  package struct Entry: Sendable {
    package let hash: UInt64
    /// For each kind.
    package let weights: [Double]
    /// What it says of an organisation's posts, for each kind.
    package let profile: [Double]

    package init(hash: UInt64, weights: [Double], profile: [Double]) {
      self.hash = hash
      self.weights = weights
      self.profile = profile
    }
  }

  /// The table as text; the same entries in the same order give the same text.
  package static func text(of entries: [Entry]) -> String {
    let lines = (entries.count * 4 / 3 + slotsPerLine) / slotsPerLine
    let slots = lines * slotsPerLine
    var table = [[UInt8]](repeating: Array(repeating: empty, count: width), count: slots)
    for entry in entries {
      var slot = slot(of: entry.hash, of: slots)
      while table[slot][0] != empty { slot = (slot + 1) % slots }
      table[slot] =
        (0..<signsOfHash).map { sign($0, of: entry.hash) } + (entry.weights + entry.profile).map(byte)
    }
    return (0..<lines).map { line in
      String(decoding: table[(line * slotsPerLine)..<((line + 1) * slotsPerLine)].joined(), as: UTF8.self)
    }.joined(separator: "\n")
  }

  private static func byte(of weight: Double) -> UInt8 {
    printable(UInt8(79 + max(-44, min(44, (weight * scale).rounded()))))
  }
}
