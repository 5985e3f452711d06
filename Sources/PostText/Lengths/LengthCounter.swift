/// A count with the place where it passed the limit.
struct LengthCounter {
  let limit: Int
  private(set) var count = 0
  /// The offset of the first character that no longer fits.
  private(set) var overflow: Int?

  init(limit: Int) { self.limit = limit }

  /// A count that fits, or whose characters are one unit each.
  init(limit: Int, count: Int) {
    self.limit = limit
    self.count = count
    overflow = count > limit ? max(limit, 0) : nil
  }

  mutating func add(_ units: Int, at offset: Int) {
    count += units
    if count > limit, overflow == nil { overflow = offset }
  }

  /// This count, with the offset where it passed the limit taken back to where it came from.
  func moved(by origin: (Int) -> Int) -> LengthCounter {
    var tally = self
    tally.overflow = overflow.map(origin)
    return tally
  }

  /// This count without what `stop` knows of, such as a character that no post may hold.
  var counted: LengthCounter {
    var tally = self
    if count <= limit { tally.overflow = nil }
    return tally
  }

  /// Nothing fits from `offset` on, whatever the count.
  mutating func stop(at offset: Int) { overflow = min(overflow ?? offset, offset) }
}
