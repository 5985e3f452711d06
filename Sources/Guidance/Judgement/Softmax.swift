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
  let exponent = Double(x.exponent)
  let part = x.significand
  // atanh series of (part - 1) / (part + 1), which is below 1/3.
  let ratio = (part - 1) / (part + 1)
  var power = ratio
  var sum = 0.0
  for odd in stride(from: 1.0, through: 31, by: 2) {
    sum += power / odd
    power *= ratio * ratio
  }
  return exponent * 0.693147180559945309 + 2 * sum
}
