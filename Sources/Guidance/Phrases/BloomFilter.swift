/// Tells most words at once that they are none of a few hundred: one bit for each of them, at a place that its key tells.
struct WordFilter: Sendable {
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
