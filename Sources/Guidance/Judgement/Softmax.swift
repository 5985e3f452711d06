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

/// ln x by a power series, so that the table comes out the same on every machine.
package func logarithm(_ x: Double) -> Double {
  let isLarge = x.significand > 1.5
  let exponent = Double(x.exponent) + (isLarge ? 1 : 0)
  let part = isLarge ? x.significand / 2 : x.significand
  // atanh series of (part - 1) / (part + 1), which is at most 1/5, from its small end.
  let ratio = (part - 1) / (part + 1)
  let square = ratio * ratio
  var sum = 0.0
  for term in 0..<12 { sum = sum * square + 1 / Double(23 - 2 * term) }
  return exponent * 0.693147180559945309 + 2 * ratio * sum
}
