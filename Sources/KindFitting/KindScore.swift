import Guidance
import Planning

/// How well kinds are judged; each organisation counts the same, however many posts it has.
package struct KindScore {
  private struct Judged {
    let organisation: String
    let kind: Int
    let probabilities: [Double]

    var best: Int { probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0 }
    var confidence: Double { probabilities[best] }
    var isRight: Bool { best == kind }
    var isGroupRight: Bool {
      let sums = (0..<3).map { group in
        probabilities.indices.reduce(0) { KindScore.groups[$1] == group ? $0 + probabilities[$1] : $0 }
      }
      return (0..<3).max { sums[$0] < sums[$1] } == KindScore.groups[kind]
    }
  }

  /// Others, about us, neither.
  fileprivate static let groups = Kind.allCases.map { $0.isAboutOthers ? 0 : $0.isAboutUs ? 1 : 2 }

  private var judged: [Judged] = []

  package init() {}

  package var count: Int { judged.count }
  package var isEmpty: Bool { judged.isEmpty }

  package mutating func add(_ kind: Int, judged probabilities: [Double], of organisation: String) {
    judged.append(Judged(organisation: organisation, kind: kind, probabilities: probabilities))
  }

  package mutating func add(_ other: KindScore) { judged += other.judged }

  private var weights: [Double] {
    let counts = Dictionary(grouping: judged, by: \.organisation).mapValues(\.count)
    return judged.map { 1 / Double(counts[$0.organisation] ?? 1) / Double(counts.count) }
  }

  private func mean(_ value: (Judged) -> Double) -> Double {
    zip(judged, weights).reduce(0) { $0 + $1.1 * value($1.0) }
  }

  package var accuracy: Double { mean { $0.isRight ? 1 : 0 } }
  package var groupAccuracy: Double { mean { $0.isGroupRight ? 1 : 0 } }
  package var coverage: Double { mean { $0.confidence >= 0.9 ? 1 : 0 } }
  package var sureAccuracy: Double {
    mean { $0.confidence >= 0.9 && $0.isRight ? 1 : 0 } / max(coverage, 1e-9)
  }

  /// Expected calibration error over ten bins.
  package var calibrationError: Double {
    var gaps = [Double](repeating: 0, count: 10)
    for (one, weight) in zip(judged, weights) {
      gaps[min(9, Int(one.confidence * 10))] += weight * ((one.isRight ? 1 : 0) - one.confidence)
    }
    return gaps.reduce(0) { $0 + $1.magnitude }
  }

  package var text: String {
    "kind \(places(accuracy)), groups \(places(groupAccuracy)), sure of \(places(coverage)) at \(places(sureAccuracy)), "
      + "calibration error \(places(calibrationError))"
  }

  /// The figures as cells of a table.
  package var row: String {
    let figures = [accuracy, groupAccuracy, coverage, sureAccuracy].map(places)
    return ([String(count)] + figures).joined(separator: " | ")
  }

  /// A row for each kind: how many were judged to be each.
  package var confusion: String {
    let names = Kind.allCases.map(\.rawValue)
    let rows = names.indices.map { kind in
      let row = judged.filter { $0.kind == kind }
      let counts = names.indices.map { best in row.count { $0.best == best } }
      return names[kind] + counts.map { " \($0)" }.joined()
    }
    return (["is, judged " + names.joined(separator: " ")] + rows).joined(separator: "\n")
  }
}
