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
