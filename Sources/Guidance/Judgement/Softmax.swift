/// Turns scores into probabilities.
package func softmax(_ scores: [Double]) -> [Double] {
  let top = scores.max() ?? 0
  var powers = scores
  for index in powers.indices { powers[index] = exponential(powers[index] - top) }
  let sum = powers.reduce(0, +)
  for index in powers.indices { powers[index] /= sum }
  return powers
}

/// eˣ by halving and a power series, to about 15 digits: this module goes without a mathematics library, and the
/// trainer's table comes out the same on every machine.
func exponential(_ x: Double) -> Double {
  guard x > -700 else { return 0 }
  var halvings = 0
  var small = x
  while small.magnitude > 0.5 {
    small /= 2
    halvings += 1
  }
  var term = 1.0
  var sum = 1.0
  for step in 1...14 {
    term *= small / Double(step)
    sum += term
  }
  for _ in 0..<halvings { sum *= sum }
  return sum
}

/// ln x by a power series, so that the table comes out the same on every machine. `x` is a normal number above 0.
package func logarithm(_ x: Double) -> Double { logarithms(SIMD8(repeating: x))[0] }

/// The logarithms of eight numbers, for what one takes.
func logarithms(_ x: SIMD8<Double>) -> SIMD8<Double> {
  let bits = SIMD8<UInt64>(
    x[0].bitPattern, x[1].bitPattern, x[2].bitPattern, x[3].bitPattern, x[4].bitPattern, x[5].bitPattern,
    x[6].bitPattern, x[7].bitPattern)
  var exponent = SIMD8<Double>(SIMD8<Int64>(truncatingIfNeeded: bits &>> 52) &- 1023)
  let ofOne = SIMD8<UInt64>(repeating: (1.0).bitPattern)
  let parts = bits & 0xF_FFFF_FFFF_FFFF | ofOne
  func double(_ place: Int) -> Double { Double(bitPattern: parts[place]) }
  var part = SIMD8(
    double(0), double(1), double(2), double(3), double(4), double(5), double(6), double(7))
  let isLarge = part .> 1.5
  exponent.replace(with: exponent + 1, where: isLarge)
  part.replace(with: part / 2, where: isLarge)
  // atanh series of (part - 1) / (part + 1), which is at most 1/5, from its small end.
  let ratio = (part - 1) / (part + 1)
  let square = ratio * ratio
  var sum = SIMD8<Double>()
  for factor in oddReciprocals { sum = sum * square + factor }
  return exponent * 0.693147180559945309 + 2 * ratio * sum
}

/// 1/23, 1/21 … 1/1.
private let oddReciprocals: [Double] = (0..<12).map { 1 / Double(23 - 2 * $0) }
