/// A Bloom filter with one hash function: one bit for each of a few hundred words, at a place that its key tells. It tells
/// most other words at once that they are none of them.
struct BloomFilter: Sendable {
  private static let size: UInt64 = 12
  private var bits = [UInt64](repeating: 0, count: 1 << (size - 6))

  mutating func insert(_ word: WordKey) {
    let place = word.spread(Self.size)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// True for each word that was put in, and for few others.
  func mayHold(_ word: WordKey) -> Bool {
    let place = word.spread(Self.size)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }
}
