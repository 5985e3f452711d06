/// A set of ASCII characters, asked with the value of any scalar. What is made of literals and ranges alone is a constant
/// to the compiler; a set made of a list is made when it is first asked, and asked for anew every time.
struct ASCIISet: Sendable, ExpressibleByUnicodeScalarLiteral {
  private let low: UInt64
  private let high: UInt64

  static let digits = ASCIISet("0"..."9")
  static let letters = ASCIISet("a"..."z").union("A"..."Z")
  static let alphanumerics = letters.union(digits)

  init(unicodeScalarLiteral scalar: Unicode.Scalar) { self.init(scalar...scalar) }

  init(_ range: ClosedRange<Unicode.Scalar>) {
    let start = ASCIISet(below: range.lowerBound.value)
    let end = ASCIISet(below: range.upperBound.value + 1)
    self.init(low: end.low & ~start.low, high: end.high & ~start.high)
  }

  init(listing members: String) {
    self = members.unicodeScalars.reduce(ASCIISet(below: 0)) { $0.union(ASCIISet($1...$1)) }
  }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  private init(below end: UInt32) {
    let bits = 1 &<< UInt64(end) &- 1 as UInt64
    if end < 64 { self.init(low: bits, high: 0) } else { self.init(low: ~0, high: end < 128 ? bits : ~0) }
  }

  /// Every ASCII character but these.
  var inverted: ASCIISet { ASCIISet(low: ~low, high: ~high) }

  func union(_ other: ASCIISet) -> ASCIISet { ASCIISet(low: low | other.low, high: high | other.high) }

  func union(_ range: ClosedRange<Unicode.Scalar>) -> ASCIISet { union(ASCIISet(range)) }

  func contains(_ value: UInt32) -> Bool {
    // Without a branch on which half it is: letters and spaces take turns too often to be foreseen.
    let half = value & 64 == 0 ? low : high
    return half >> UInt64(value & 63) & 1 == 1 && value < 128
  }
}
