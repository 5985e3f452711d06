import Planning

/// How many there were of something: a whole number from 0 on.
struct MetricCount: Parameter {
  static let parameterKind = ParameterKind.word
  let typed: String

  /// - Throws: `Problem` when it is no such number.
  func find() throws -> Int {
    let digits = typed.filter { $0 != "," && $0 != "_" }
    if let count = Int(digits), PostMetrics.figures.contains(count) { return count }
    throw Problem(
      .badNumber, "“\(typed.firstWords(16))” is no count.", hint: "Type it in figures, such as: 1200")
  }
}
