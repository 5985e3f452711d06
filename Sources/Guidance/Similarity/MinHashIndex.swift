/// The MinHash signatures of many posts, laid out for being compared with one: eight bits of the same number of sixteen posts are
/// compared at once, and a post is looked at closely only where enough of them agree.
struct MinHashIndex: Sendable {
  private typealias Column = SIMD16<UInt8>

  private let signatures: [MinHashSignature]
  /// For sixteen posts after sixteen, of each of their numbers the last eight bits.
  private var columns: [Column]

  init(_ signatures: [MinHashSignature]) {
    self.signatures = signatures
    let groups = (signatures.count + Column.scalarCount - 1) / Column.scalarCount
    columns = Array(repeating: Column(repeating: 0), count: groups * MinHashSignature.size)
    for (post, signature) in signatures.enumerated() {
      let (group, lane) = post.quotientAndRemainder(dividingBy: Column.scalarCount)
      for place in 0..<MinHashSignature.size {
        columns[group * MinHashSignature.size + place][lane] = signature.lastBits(at: place)
      }
    }
  }

  /// The posts that agree with `signature` in `least` numbers and more.
  func alike(_ signature: MinHashSignature, least: Int) -> [(index: Int, agreements: Int)] {
    let wanted = (0..<MinHashSignature.size).compactMap { place in
      signature.isFilled(at: place)
        ? (place: place, bits: Column(repeating: signature.lastBits(at: place))) : nil
    }
    let (none, one) = (Column(repeating: 0), Column(repeating: 1))
    var alike: [(index: Int, agreements: Int)] = []
    for start in stride(from: 0, to: columns.count, by: MinHashSignature.size) {
      var counts = none
      for (place, bits) in wanted {
        counts &+= none.replacing(with: one, where: columns[start + place] .== bits)
      }
      guard counts.max() >= least else { continue }
      for lane in 0..<Column.scalarCount where counts[lane] >= least {
        let post = start / MinHashSignature.size * Column.scalarCount + lane
        guard post < signatures.count else { break }
        let agreements = signature.agreements(with: signatures[post])
        if agreements >= least { alike.append((post, agreements)) }
      }
    }
    return alike
  }
}
