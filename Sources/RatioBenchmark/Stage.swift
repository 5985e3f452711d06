import KindFitting

/// All organisations after so many answers.
struct Stage {
  let name: String
  private var scores: [KindScore] = []
  private var ranges: [(holds: Bool, width: Double)] = []

  init(_ name: String) { self.name = name }

  /// Fewer posts have no range worth measuring.
  private static let fewestForRange = 25

  mutating func add(_ organisation: AskedOrganisation) {
    scores.append(organisation.score)
    if organisation.agreed >= Self.fewestForRange { ranges.append(organisation.range) }
  }

  private var score: KindScore {
    scores.reduce(into: KindScore()) { $0.add($1) }
  }

  var line: String {
    let held = ranges.count { $0.holds }
    let widths = ranges.map { $0.width }.sorted()
    let median = widths.isEmpty ? 0 : widths[widths.count / 2]
    return
      "\(name): \(scores.count) organisations, \(score.text); both in their ranges in \(held) of \(ranges.count), "
      + "of a median width of \(places(median)) of the posts"
  }
}
