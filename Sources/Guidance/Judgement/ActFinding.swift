/// What a text does, by the clues in it and their fitted weights.
struct ActFinding {
  let act: Act
  let probability: Double
  /// Indices of the clues found in the text.
  let clues: [Int]
  private let probabilities: [Double]
  /// The clues that speak for the act, loudest first.
  private let support: [(clue: Int, trace: Trace, strength: Double)]

  init(_ wording: Wording, table: ActTable = .fitted) {
    var traces: [(clue: Int, trace: Trace)] = []
    traces.reserveCapacity(Clue.all.count)
    for index in Clue.all.indices {
      if let trace = Clue.all[index].find(wording) { traces.append((index, trace)) }
    }
    clues = traces.map(\.clue)
    let probabilities = table.probabilities(of: clues)
    self.probabilities = probabilities
    let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
    act = Act.allCases[best]
    probability = probabilities[best]
    var support: [(clue: Int, trace: Trace, strength: Double)] = []
    support.reserveCapacity(traces.count)
    for (clue, trace) in traces {
      let strength = table.support(of: clue, for: best)
      if strength > Self.leastStrength { support.append((clue, trace, strength)) }
    }
    self.support = support.sorted { $0.strength > $1.strength }
  }

  func probability(of act: Act) -> Double { probabilities[Act.allCases.firstIndex(of: act) ?? 0] }

  /// A clue that moves the odds by less is not worth showing.
  private static let leastStrength = 0.5

  /// Up to three of the loudest clues; of clues about the same words the one that shows the most of them.
  func evidence(in wording: Wording) -> [Evidence] {
    var evidence: [Evidence] = []
    for (clue, trace, _) in support {
      let one = Evidence(Clue.all[clue].says, at: trace.words.map(wording.shownRange(of:)))
      if let same = evidence.firstIndex(where: { $0.overlaps(one) }) {
        if one.length > evidence[same].length { evidence[same] = one }
      } else if evidence.contains(where: { $0.says == one.says }) {
        continue
      } else if evidence.count < 3 {
        evidence.append(one)
      }
    }
    return evidence
  }
}

extension Evidence {
  fileprivate var length: Int { range?.count ?? 0 }

  fileprivate func overlaps(_ other: Evidence) -> Bool {
    guard let range, let others = other.range else { return false }
    return range.overlaps(others)
  }
}

extension Ownership {
  /// Up to two of the loudest signs.
  func evidence(in wording: Wording) -> [Evidence] {
    signs.prefix(2).map { Evidence(whose.rawValue, at: wording.range(of: $0.words)) }
  }
}
