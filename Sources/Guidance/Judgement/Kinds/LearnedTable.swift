import Planning

/// What many posts taught a plan's judge, as the bytes of a file that is looked up where it stands: what ten thousand
/// answers taught costs no more than reading it. It is derived from the posts, the same ones give the same bytes on
/// every machine.
///
/// All numbers are little-endian. A head: a mark, a checksum, the key, what it was learned from, the last post's day, sums over all answers (said, expected), the
/// profile and its posts. Then slots of open addressing: a feature's hash (0 in an empty one), said and expected for each
/// kind in 32 bits, how many posts of each kind had it in 16, and 32 bits that are 0.
public struct LearnedTable: Sendable {
  public let bytes: [UInt8]
  let features: LearnedFeatures
  let lastDay: Int
  let all: LearnedCounts
  let profile: KindProfile
  /// Tells it from one that was learned from other posts, or for other names.
  var content: UInt64 { bytes.number(at: 24) }

  /// - Parameter key: that of what it must have been made of.
  /// - Returns: nil where the bytes are no such table, or one of other posts.
  public init?(_ bytes: [UInt8], key: UInt64) {
    guard Self.isTable(bytes), bytes.number(at: 16) == key else { return nil }
    self.init(bytes)
  }

  /// The same under another key, for files that were changed while the posts teach what they did.
  /// - Parameter content: as `content(of:names:)` tells it.
  /// - Returns: nil where the bytes are no such table, or one that was learned from others.
  package init?(_ bytes: [UInt8], content: UInt64, newKey key: UInt64) {
    guard Self.isTable(bytes), bytes.number(at: 24) == content else { return nil }
    var bytes = bytes
    bytes.put(key, at: 16)
    bytes.seal()
    self.init(bytes)
  }

  private static func isTable(_ bytes: [UInt8]) -> Bool {
    bytes.count >= head && (bytes.count - head) % width == 0 && bytes.isTable(marked: mark)
  }

  init(_ learned: LearnedKinds, profile: KindProfile, lastDay: Int, key: UInt64, content: UInt64) {
    var writer = TableWriter(mark: Self.mark)
    writer.add(key)
    writer.add(content)
    writer.add(UInt64(bitPattern: Int64(lastDay)))
    for sum in [learned.all.said, learned.all.expected] {
      Self.kinds.forEach { writer.add(sum[$0].bitPattern) }
    }
    profile.state.forEach { writer.add($0.bitPattern) }
    writer.add(slots: Self.kept(learned), learned.features)
    self.init(writer.sealed)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    features = LearnedFeatures(bytes)
    lastDay = Int(Int64(bitPattern: bytes.number(at: 32)))
    func double(_ index: Int) -> Double {
      Self.finite(Double(bitPattern: bytes.number(at: 40 + 8 * index)))
    }
    all = LearnedCounts(
      said: Self.sums { double($0) }, expected: Self.sums { double(6 + $0) }, posts: .init())
    profile = KindProfile(state: (12..<19).map { double($0) })
  }

}

/// The slots of a table: what is known of each feature.
struct LearnedFeatures: Sendable {
  private let bytes: [UInt8]
  /// Those of all slots: most features of a post are looked for in vain, past several slots.
  private let hashes: [UInt64]

  /// - Parameter bytes: those of the whole table.
  fileprivate init(_ bytes: [UInt8]) {
    self.bytes = bytes
    hashes = stride(from: LearnedTable.head, to: bytes.count, by: LearnedTable.width).map {
      bytes.number(at: $0)
    }
  }

  /// Where the counts of a feature begin that is known.
  func place(of hash: UInt64) -> Int? {
    guard !hashes.isEmpty, hash != 0 else { return nil }
    var slot = LearnedTable.slot(of: hash, of: hashes.count)
    for _ in hashes.indices {
      if hashes[slot] == hash { return LearnedTable.head + slot * LearnedTable.width + 8 }
      if hashes[slot] == 0 { return nil }
      slot = slot + 1 == hashes.count ? 0 : slot + 1
    }
    return nil
  }

  /// - Parameter place: as `place(of:)` tells it.
  func counts(at place: Int) -> LearnedCounts {
    unsafe bytes.withUnsafeBytes { bytes in
      precondition(place >= LearnedTable.head + 8 && place - 8 + LearnedTable.width <= bytes.count)
      let slot = unsafe UnsafeRawBufferPointer(rebasing: bytes[place..<(place + LearnedTable.width - 8)])
      func number(_ index: Int) -> Double {
        let bits = unsafe slot.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)
        return LearnedTable.finite(Double(Float(bitPattern: UInt32(littleEndian: bits))))
      }
      func posts(_ kind: Int) -> Double {
        Double(
          UInt16(littleEndian: unsafe slot.loadUnaligned(fromByteOffset: 48 + 2 * kind, as: UInt16.self)))
      }
      return LearnedCounts(
        said: LearnedTable.sums(number), expected: LearnedTable.sums { number(6 + $0) },
        posts: LearnedTable.sums(posts))
    }
  }
}

extension LearnedTable {
  /// `kinds 5` in ASCII.
  private static let mark: UInt64 = 0x35_20_73_64_6E_69_6B
  fileprivate static let head = 40 + 19 * 8
  fileprivate static let width = 8 + 12 * 4 + 8 * 2
  fileprivate static let kinds = 0..<Kind.allCases.count

  fileprivate static func slot(of hash: UInt64, of slots: Int) -> Int {
    // The upper half of many a hash says little: without the golden ratio, hundreds of features begin at one slot.
    Int(truncatingIfNeeded: ((hash &* 0x9E37_79B9_7F4A_7C15) >> 32 &* UInt64(slots)) >> 32)
  }

  /// Set by name, as to set one of eight by a number goes by way of the memory.
  @inline(__always)
  fileprivate static func sums(_ number: (Int) -> Double) -> LearnedCounts.Sums {
    LearnedCounts.Sums(number(0), number(1), number(2), number(3), number(4), number(5), 0, 0)
  }

  fileprivate static func finite(_ number: Double) -> Double { number.isFinite ? number : 0 }

  /// All features where there are few; of many, those that stood in the most posts, and in more than one. By their hashes.
  private static func kept(_ learned: LearnedKinds) -> [UInt64] {
    guard learned.features.count > mostFeatures else { return learned.features.keys.sorted() }
    let order = learned.features.map { (hash: $0.key, posts: $0.value.posts.sum()) }.filter { $0.posts > 1 }
      .sorted { ($0.posts, $1.hash) > ($1.posts, $0.hash) }
    return order.prefix(mostFeatures).map(\.hash).sorted()
  }

  private static let mostFeatures = 12_000
}

extension TableWriter {
  /// - Parameter hashes: those of the features that are kept.
  mutating func add(slots hashes: [UInt64], _ features: [UInt64: LearnedCounts]) {
    let count = hashes.isEmpty ? 0 : hashes.count * 4 / 3 + 1
    var slots = [UInt64](repeating: 0, count: count)
    for hash in hashes where hash != 0 {
      var slot = LearnedTable.slot(of: hash, of: count)
      while slots[slot] != 0 { slot = slot + 1 == count ? 0 : slot + 1 }
      slots[slot] = hash
    }
    var numbers: [UInt64] = []
    numbers.reserveCapacity(count * LearnedTable.width / 8)
    for hash in slots {
      let counts = features[hash] ?? LearnedCounts()
      numbers.append(hash)
      numbers.append(float: counts.said)
      numbers.append(float: counts.expected)
      numbers.append(short: counts.posts)
    }
    add(numbers)
  }
}

extension [UInt64] {
  /// Those of all kinds, two in a number.
  fileprivate mutating func append(float sums: LearnedCounts.Sums) {
    func bits(_ kind: Int) -> UInt64 { UInt64(Float(sums[kind]).bitPattern) }
    for kind in stride(from: 0, to: LearnedTable.kinds.count, by: 2) {
      append(bits(kind) | bits(kind + 1) << 32)
    }
  }

  /// Four in a number.
  fileprivate mutating func append(short sums: LearnedCounts.Sums) {
    func bits(_ kind: Int) -> UInt64 { UInt64(Swift.min(65_535, sums[kind])) }
    for kind in stride(from: 0, to: LearnedTable.kinds.count, by: 4) {
      append(bits(kind) | bits(kind + 1) << 16 | bits(kind + 2) << 32 | bits(kind + 3) << 48)
    }
  }
}
