/// A MinHash signature: a post's pairs of words in sixteen numbers, by which two posts are compared at once: the
/// more pairs they share, the more of the numbers are equal. Source: one permutation hashing, Li, Owen and Zhang 2012.
struct MinHashSignature: Sendable {
  /// How many numbers it is.
  static let size = 16

  private let least: SIMD16<UInt32>

  init(_ words: [FingerprintWord]) {
    var least = SIMD16<UInt32>(repeating: .max)
    for (word, next) in zip(words, words.dropFirst()) {
      let pair = word.paired(with: next)
      let hash = (UInt32(truncatingIfNeeded: pair >> 32) &* 31 &+ UInt32(truncatingIfNeeded: pair)).scattered
      let place = Int(hash & 15)
      least[place] = min(least[place], hash >> 4)
    }
    self.least = least
  }

  /// How many of its numbers stand for a pair.
  var filled: Int { Self.size - count(least .== SIMD16(repeating: .max)) }

  func isFilled(at place: Int) -> Bool { least[place] != .max }

  func lastBits(at place: Int) -> UInt8 { UInt8(truncatingIfNeeded: least[place]) }

  /// How many numbers are equal, of those that stand for a pair.
  func agreements(with other: MinHashSignature) -> Int {
    count((least .== other.least) .& (least .!= SIMD16(repeating: .max)))
  }

  private func count(_ mask: SIMDMask<SIMD16<Int32>>) -> Int {
    Int(SIMD16<UInt32>(repeating: 0).replacing(with: 1, where: mask).wrappedSum())
  }
}
