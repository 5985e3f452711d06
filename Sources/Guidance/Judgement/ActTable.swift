/// Multinomial logistic regression: how much each clue speaks for each act.
package struct ActTable: Sendable {
  /// For each act in the order of `Act.allCases`, what speaks for it before any clue is seen.
  package var start: [Double]
  /// For each clue in the order of `Clue.all`, its weight for each act.
  package var weights: [[Double]]

  package init(start: [Double], weights: [[Double]]) {
    self.start = start
    self.weights = weights
  }

  /// The probability of each act, in the order of `Act.allCases`; they add up to 1.
  package func probabilities(of clues: [Int]) -> [Double] {
    var scores = start
    for clue in clues {
      for act in scores.indices { scores[act] += weights[clue][act] }
    }
    return softmax(scores)
  }

  /// How much more `clue` speaks for `act` than for the other acts together.
  func support(of clue: Int, for act: Int) -> Double {
    let row = weights[clue]
    let others = row.reduce(0, +) - row[act]
    return row[act] - others / Double(row.count - 1)
  }
}

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
