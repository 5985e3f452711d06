import Planning

/// The weights of words and turns of phrase, by the hash of their tokens: a table of open addressing that is looked
/// up where it stands in the program, as printable text, so that nothing is made of it at the start.
///
/// A slot is four signs of the hash, then a weight for each kind, then a weight of the profile for each kind.
package struct KindWordTable: Sendable {
  private let bytes: [UInt8]
  /// So much of all slots' hashes as their signs say: most runs of tokens are looked for in vain, past several slots.
  private let hashes: [UInt32]

  private static let kinds = Kind.allCases.count
  private static let signsOfHash = 4
  private static let width = signsOfHash + 2 * kinds
  private static let slotsPerLine = 6
  /// So many steps are 1.
  private static let scale = 28.0
  private static let empty = UInt8(ascii: "~")
  private static let noHash = UInt32.max
  /// The bits that the signs of a hash say, six each.
  private static let signed: UInt32 = 0xFF_FFFF

  /// - Parameter text: lines of as many slots each, as `text(of:)` makes them.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    let slots = (bytes.count + 1) / (Self.slotsPerLine * Self.width + 1) * Self.slotsPerLine
    self.bytes = bytes
    hashes = (0..<slots).map { Self.hash(bytes, at: Self.place(of: $0)) }
  }

  func add(_ tokens: KindTokens, to scores: inout [Double]) {
    add(tokens, from: Self.signsOfHash, to: &scores)
  }

  func addProfile(_ tokens: KindTokens, to sums: inout [Double]) {
    add(tokens, from: Self.signsOfHash + Self.kinds, to: &sums)
  }

  private func add(_ tokens: KindTokens, from column: Int, to scores: inout [Double]) {
    guard !hashes.isEmpty else { return }
    var steps = SIMD8<Int>()
    tokens.forEachRun { hash, _ in
      guard let place = place(of: hash) else { return }
      func step(_ kind: Int) -> Int { Self.steps(bytes[place + column + kind]) }
      steps &+= SIMD8(step(0), step(1), step(2), step(3), step(4), step(5), 0, 0)
    }
    for kind in 0..<Self.kinds { scores[kind] += tokens.weight * Double(steps[kind]) / Self.scale }
  }

  /// Where the slot of a hash begins.
  private func place(of hash: UInt64) -> Int? {
    let wanted = UInt32(truncatingIfNeeded: hash) & Self.signed
    var slot = Self.slot(of: hash, of: hashes.count)
    for _ in hashes.indices {
      if hashes[slot] == wanted { return Self.place(of: slot) }
      if hashes[slot] == Self.noHash { return nil }
      slot = slot + 1 == hashes.count ? 0 : slot + 1
    }
    return nil
  }

  private static func slot(of hash: UInt64, of slots: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(slots)) >> 32)
  }

  private static func place(of slot: Int) -> Int {
    slot / slotsPerLine * (slotsPerLine * width + 1) + slot % slotsPerLine * width
  }

  private static func hash(_ bytes: [UInt8], at place: Int) -> UInt32 {
    guard bytes[place] != empty else { return noHash }
    return (0..<signsOfHash).reduce(0) { hash, sign in
      let byte = bytes[place + sign]
      return hash | UInt32((byte == 33 ? 92 : byte) - 48) << UInt32(6 * sign)
    }
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
