/// A text as a platform counts it, where it counts some stretches as if they were longer or shorter.
struct RewrittenText {
  struct Piece {
    var range: Range<Int>
    /// How many characters it counts.
    var length: Int
  }

  let text: ScalarText
  /// For each scalar the offset of the one it stands for.
  private var origins: [Int] = []

  /// - Parameter pieces: in order, none over another.
  init(_ source: ScalarText, _ pieces: [Piece]) {
    var values: [UInt32] = []
    var offset = 0
    for piece in pieces {
      let start = piece.range.lowerBound
      values += source.values[offset..<start] + repeatElement(0x78, count: piece.length)
      origins += Array(offset..<start) + repeatElement(start, count: piece.length)
      offset = piece.range.upperBound
    }
    text = ScalarText(values: values + source.values[offset...])
    origins += offset..<source.values.count
  }

  /// The offset in the text as it is written.
  func origin(_ offset: Int) -> Int { origins[offset] }
}
