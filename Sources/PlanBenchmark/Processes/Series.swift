/// The runs of one thing.
struct Series {
  private(set) var runs: [Run] = []

  mutating func add(_ run: Run) { runs.append(run) }

  /// Seconds of the best run: what the machine can do when nothing else disturbs it.
  var best: Double { runs.map(\.seconds).min() ?? 0 }
  var median: Double {
    let sorted = runs.map(\.seconds).sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
  var peak: Int { runs.map(\.peak).max() ?? 0 }
}

/// Figures in columns.
enum Figures {
  static func milliseconds(_ seconds: Double) -> String { "\(tenths(seconds * 1000)) ms" }
  static func microseconds(_ seconds: Double) -> String { "\(Int((seconds * 1e6).rounded())) µs" }
  static func megabytes(_ bytes: Int) -> String { "\(tenths(Double(bytes) / 1e6)) MB" }
  static func ratio(_ one: Double, _ other: Double) -> String { "\(hundredths(one / other)) ×" }

  static func row(_ name: String, _ cells: [String]) {
    let columns = cells.map { String(repeating: " ", count: max(1, 16 - $0.count)) + $0 }
    print(name + String(repeating: " ", count: max(1, 30 - name.count)) + columns.joined())
  }

  private static func tenths(_ number: Double) -> String { decimals(number, 10) }
  private static func hundredths(_ number: Double) -> String { decimals(number, 100) }

  private static func decimals(_ number: Double, _ unit: Double) -> String {
    guard number.isFinite else { return "–" }
    return "\((number * unit).rounded() / unit)"
  }
}
