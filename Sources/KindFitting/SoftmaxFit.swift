import Guidance

/// A row of a design that is mostly zeros.
struct SparseRow: Sendable {
  var columns: [Int] = []
  var amounts: [Double] = []

  mutating func add(_ column: Int, _ amount: Double) {
    columns.append(column)
    amounts.append(amount)
  }
}

/// Fits multinomial logistic regression with a penalty on the squares of the weights, by limited-memory BFGS (Nocedal &
/// Wright, Numerical Optimization, 7.2); the same rows give the same weights.
struct SoftmaxFit {
  let rows: [SparseRow]
  /// For each row what it counts for each class.
  let targets: [[Double]]
  /// Without the start, which is the last column.
  let columns: Int
  let classes: Int
  var steps = 90
  private let memory = 12

  init(rows: [SparseRow], targets: [[Double]], columns: Int, classes: Int) {
    self.rows = rows
    self.targets = targets
    self.columns = columns
    self.classes = classes
  }

  /// The weights by column, then by class; the last column is the start.
  func weights() -> [Double] {
    var point = [Double](repeating: 0, count: (columns + 1) * classes)
    var (value, slope) = valueAndSlope(at: point)
    var history: [(step: [Double], change: [Double], scale: Double)] = []
    for _ in 0..<steps {
      let direction = self.direction(slope, history)
      guard let (next, nextValue, nextSlope) = advance(from: point, value, slope, along: direction) else {
        break
      }
      let step = difference(next, point)
      let change = difference(nextSlope, slope)
      let curvature = dot(step, change)
      if curvature > 1e-12 {
        history.append((step, change, 1 / curvature))
        if history.count > memory { history.removeFirst() }
      }
      (point, value, slope) = (next, nextValue, nextSlope)
    }
    return point
  }

  private func direction(
    _ slope: [Double], _ history: [(step: [Double], change: [Double], scale: Double)]
  ) -> [Double] {
    var direction = slope
    var factors = [Double](repeating: 0, count: history.count)
    for index in history.indices.reversed() {
      factors[index] = history[index].scale * dot(history[index].step, direction)
      add(-factors[index], history[index].change, to: &direction)
    }
    if let last = history.last {
      let scale = 1 / (last.scale * dot(last.change, last.change))
      for index in direction.indices { direction[index] *= scale }
    } else {
      let size = dot(slope, slope).squareRoot()
      for index in direction.indices { direction[index] /= max(size, 1) }
    }
    for index in history.indices {
      let back = history[index].scale * dot(history[index].change, direction)
      add(factors[index] - back, history[index].step, to: &direction)
    }
    return direction.map(-)
  }

  /// Halves the step until it leads down far enough (Armijo).
  private func advance(
    from point: [Double], _ value: Double, _ slope: [Double], along direction: [Double]
  ) -> ([Double], Double, [Double])? {
    let descent = dot(slope, direction)
    guard descent < -1e-9 else { return nil }
    var length = 1.0
    for _ in 0..<20 {
      var next = point
      add(length, direction, to: &next)
      let (nextValue, nextSlope) = valueAndSlope(at: next)
      if nextValue <= value + 1e-4 * length * descent { return (next, nextValue, nextSlope) }
      length /= 2
    }
    return nil
  }

  private func valueAndSlope(at point: [Double]) -> (Double, [Double]) {
    var slope = point
    for kind in 0..<classes { slope[columns * classes + kind] = 0 }
    var value = point.dropLast(classes).reduce(0) { $0 + $1 * $1 } / 2
    var scores = [Double](repeating: 0, count: classes)
    for (row, target) in zip(rows, targets) {
      for kind in 0..<classes { scores[kind] = point[columns * classes + kind] }
      for (column, amount) in zip(row.columns, row.amounts) {
        for kind in 0..<classes { scores[kind] += amount * point[column * classes + kind] }
      }
      let weight = target.reduce(0, +)
      var excess = softmax(scores)
      for kind in 0..<classes {
        if target[kind] > 0 { value -= target[kind] * logarithm(max(excess[kind], 1e-300)) }
        excess[kind] = weight * excess[kind] - target[kind]
        slope[columns * classes + kind] += excess[kind]
      }
      for (column, amount) in zip(row.columns, row.amounts) {
        for kind in 0..<classes { slope[column * classes + kind] += amount * excess[kind] }
      }
    }
    return (value, slope)
  }

  private func dot(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for index in one.indices { sum += one[index] * other[index] }
    return sum
  }

  private func difference(_ one: [Double], _ other: [Double]) -> [Double] {
    one.indices.map { one[$0] - other[$0] }
  }

  private func add(_ factor: Double, _ addend: [Double], to sum: inout [Double]) {
    for index in sum.indices { sum[index] += factor * addend[index] }
  }
}
