/// The best of several runs: what the machine can do when nothing else disturbs it.
enum Stopwatch {
  /// Seconds that one run of `work` takes.
  static func best(of runs: Int, _ work: () -> Void) -> Double {
    (0..<runs).map { _ in seconds(work) }.min() ?? 0
  }

  static func seconds(_ work: () -> Void) -> Double {
    let duration = ContinuousClock().measure(work).components
    return Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
  }
}
