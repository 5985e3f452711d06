/// The sketches of many posts, laid out for being held against one: eight bits of the same number of sixteen posts are
/// compared at once, and a post is looked at closely only where enough of them agree.
struct SketchShelf: Sendable {
  private typealias Column = SIMD16<UInt8>

  private let sketches: [Sketch]
  /// For sixteen posts after sixteen, of each of their numbers the last eight bits.
  private var columns: [Column]

  init(_ sketches: [Sketch]) {
    self.sketches = sketches
    let shelves = (sketches.count + Column.scalarCount - 1) / Column.scalarCount
    columns = Array(repeating: Column(repeating: 0), count: shelves * Sketch.size)
    for (post, sketch) in sketches.enumerated() {
      let (shelf, lane) = post.quotientAndRemainder(dividingBy: Column.scalarCount)
      for place in 0..<Sketch.size { columns[shelf * Sketch.size + place][lane] = sketch.lastBits(at: place) }
    }
  }

  /// The posts that agree with `sketch` in `least` numbers and more.
  func alike(_ sketch: Sketch, least: Int) -> [(index: Int, agreements: Int)] {
    let wanted = (0..<Sketch.size).compactMap { place in
      sketch.isFilled(at: place) ? (place: place, bits: Column(repeating: sketch.lastBits(at: place))) : nil
    }
    let (none, one) = (Column(repeating: 0), Column(repeating: 1))
    var alike: [(index: Int, agreements: Int)] = []
    for start in stride(from: 0, to: columns.count, by: Sketch.size) {
      var counts = none
      for (place, bits) in wanted {
        counts &+= none.replacing(with: one, where: columns[start + place] .== bits)
      }
      guard counts.max() >= least else { continue }
      for lane in 0..<Column.scalarCount where counts[lane] >= least {
        let post = start / Sketch.size * Column.scalarCount + lane
        guard post < sketches.count else { break }
        let agreements = sketch.agreements(with: sketches[post])
        if agreements >= least { alike.append((post, agreements)) }
      }
    }
    return alike
  }
}
