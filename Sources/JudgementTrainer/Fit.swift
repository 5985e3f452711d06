import Guidance

/// Fits the table by Newton's method on the penalised log-likelihood; the same rows give the same table.
struct Fit {
  /// The penalty on the squares of the weights; the larger, the more evidence a weight needs.
  var penalty = 0.5
  /// What a row counts on whose label people did not all agree.
  var contestedWeight = 0.5
  private let acts = Act.allCases.count
  private let columns = Clue.all.count + 1

  func table(for posts: [LabelledPost]) -> ActTable {
    var parameters = [Double](repeating: 0, count: acts * columns)
    for _ in 0..<15 {
      let (slope, curvature) = derivatives(at: parameters, posts)
      let step = solve(curvature, slope)
      for index in parameters.indices { parameters[index] -= step[index] }
    }
    return table(parameters)
  }

  private func table(_ parameters: [Double]) -> ActTable {
    func row(_ column: Int) -> [Double] { (0..<acts).map { rounded(parameters[$0 * columns + column]) } }
    return ActTable(start: row(0), weights: (1..<columns).map(row))
  }

  private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  private func derivatives(at parameters: [Double], _ posts: [LabelledPost]) -> ([Double], [[Double]]) {
    let count = parameters.count
    var slope = parameters.enumerated().map { $1 * penalty(for: $0) }
    var curvature = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for index in 0..<count { curvature[index][index] = penalty(for: index) }
    for post in posts { add(post, at: parameters, to: &slope, &curvature) }
    return (slope, curvature)
  }

  /// The start values are hardly held back, but enough for one solution only.
  private func penalty(for parameter: Int) -> Double { parameter % columns == 0 ? 0.01 : penalty }

  private func add(
    _ post: LabelledPost, at parameters: [Double], to slope: inout [Double], _ curvature: inout [[Double]]
  ) {
    let weight = post.unanimous ? 1 : contestedWeight
    let active = [0] + post.clues.map { $0 + 1 }
    let chances = softmax(
      (0..<acts).map { act in active.reduce(0) { $0 + parameters[act * columns + $1] } })
    for one in 0..<acts {
      for column in active {
        slope[one * columns + column] += weight * (chances[one] - (one == post.act ? 1 : 0))
      }
      for other in 0..<acts {
        let bend = weight * chances[one] * ((one == other ? 1 : 0) - chances[other])
        for row in active {
          for column in active { curvature[one * columns + row][other * columns + column] += bend }
        }
      }
    }
  }

  /// Gaussian elimination; the penalty makes the matrix positive definite, so no row is ever exchanged.
  private func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var matrix = matrix
    var right = right
    for pivot in right.indices {
      for row in (pivot + 1)..<max(pivot + 1, right.count) where matrix[row][pivot] != 0 {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in pivot..<right.count { matrix[row][column] -= factor * matrix[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    for row in right.indices.reversed() {
      for column in (row + 1)..<max(row + 1, right.count) {
        right[row] -= matrix[row][column] * right[column]
      }
      right[row] /= matrix[row][row]
    }
    return right
  }
}
