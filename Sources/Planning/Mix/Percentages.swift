extension [Int] {
  /// Whole percentages of their sum that add up to 100, by the largest remainder: each is rounded down, and what is then
  /// missing goes to those that lost most, the first of equals. All 0 where the sum is.
  var percentages: [Int] {
    let sum = reduce(0, +)
    guard sum > 0 else { return map { _ in 0 } }
    var percentages = map { $0 * 100 / sum }
    let missing = 100 - percentages.reduce(0, +)
    let byLoss = indices.sorted { one, other in
      let losses = (self[one] * 100 % sum, self[other] * 100 % sum)
      return losses.0 == losses.1 ? one < other : losses.0 > losses.1
    }
    for index in byLoss.prefix(missing) { percentages[index] += 1 }
    return percentages
  }
}
