import Guidance
import KindFitting

/// How well a table does on posts.
struct Score {
  private(set) var count = 0
  private(set) var right = 0
  private(set) var sure = 0
  private(set) var sureAndRight = 0
  private var confusion = [[Int]](repeating: [0, 0, 0], count: 3)

  mutating func add(_ act: Int, judged probabilities: [Double]) {
    let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
    count += 1
    confusion[act][best] += 1
    if best == act { right += 1 }
    if probabilities[best] >= 0.9 {
      sure += 1
      if best == act { sureAndRight += 1 }
    }
  }

  var accuracy: Double { Double(right) / Double(max(count, 1)) }
  var coverage: Double { Double(sure) / Double(max(count, 1)) }
  var sureAccuracy: Double { Double(sureAndRight) / Double(max(sure, 1)) }

  /// The mean over the acts of the harmonic mean of precision and recall.
  var macroF1: Double {
    let parts = (0..<3).map { act in
      let hits = 2 * Double(confusion[act][act])
      let all = Double(confusion[act].reduce(0, +) + confusion.reduce(0) { $0 + $1[act] })
      return all == 0 ? 0 : hits / all
    }
    return parts.reduce(0, +) / 3
  }

  var text: String {
    "accuracy \(places(accuracy)), macro-F1 \(places(macroF1)), sure of \(places(coverage)) at \(places(sureAccuracy))"
  }
}
