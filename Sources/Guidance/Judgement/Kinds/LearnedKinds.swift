import Planning

/// What the manager said of posts, beside what the model of kinds expected of them; one place for each kind, in the order
/// of `Kind.allCases`.
struct LearnedCounts {
  typealias Sums = SIMD8<Double>

  var said = Sums()
  var expected = Sums()
  /// How many posts of each kind, whatever they weigh.
  var posts = Sums()

  static func + (one: LearnedCounts, other: LearnedCounts) -> LearnedCounts {
    LearnedCounts(
      said: one.said + other.said, expected: one.expected + other.expected, posts: one.posts + other.posts)
  }

  /// The same, weighing `weight` times as much.
  func weighing(_ weight: Double) -> LearnedCounts {
    LearnedCounts(said: said * weight, expected: expected * weight, posts: posts)
  }
}

/// What a plan's judge has learned from the kinds that the manager said: how often each of the plan's own words,
/// accounts, hashtags, pages and openings stood in posts of each kind, against how often the model of kinds expected
/// it. All of it are sums, so that the order of the answers does not matter, and an answer taken back leaves nothing.
struct LearnedKinds {
  private(set) var all = LearnedCounts()
  private(set) var features: [UInt64: LearnedCounts] = [:]

  /// - Parameters:
  ///   - post: its features, each once.
  ///   - judged: what the model says of the post by itself.
  ///   - weight: 1 for the latest posts, less for earlier ones.
  mutating func learn(_ kind: Kind, of post: [PlanFeature], judged: KindProbabilities, weight: Double) {
    var counts = LearnedCounts()
    counts.said[kind.place] = weight
    counts.posts[kind.place] = 1
    for kind in Kind.allCases { counts.expected[kind.place] = weight * judged[kind] }
    all = all + counts
    for feature in post { features[feature.hash] = features[feature.hash, default: LearnedCounts()] + counts }
  }
}

/// What was learned of one of a post's features.
struct Lesson {
  /// Indices of the feature's words in the text.
  let words: Range<Int>
  /// How much it speaks for each kind.
  let support: LearnedCounts.Sums
  /// How many posts of each kind had it.
  let posts: LearnedCounts.Sums
}

/// What was learned, ready to be asked.
struct Lessons: Sendable {
  /// With what each weighs beside the latest.
  private let tables: [(features: LearnedFeatures, weight: Double)]
  private let ratios: LearnedCounts.Sums
  private let biases: LearnedCounts.Sums
  /// How many kinds were said, early ones less than one each.
  let answers: Double
  let profile: KindProfile

  var isEmpty: Bool { answers == 0 }

  init(_ tables: [LearnedTable]) {
    let last = tables.filter { $0.all.said.sum() > 0 }.map(\.lastDay).max() ?? 0
    let weights = tables.map { Self.weight(ofAge: last - $0.lastDay) }
    self.tables = zip(tables, weights).map { ($0.features, $1) }
    let all = zip(tables, weights).reduce(LearnedCounts()) { $0 + $1.0.all.weighing($1.1) }
    answers = all.said.sum()
    profile = tables.reduce(KindProfile()) { $0 + $1.profile }
    var ratios = LearnedCounts.Sums()
    var biases = LearnedCounts.Sums()
    for kind in Kind.allCases {
      let prior = Self.priorPosts / Double(Kind.allCases.count)
      ratios[kind.place] = (all.said[kind.place] + prior) / (all.expected[kind.place] + prior)
      biases[kind.place] = logarithm(ratios[kind.place])
    }
    self.ratios = ratios
    self.biases = biases
  }

  /// Half after half a year.
  static func weight(ofAge days: Int) -> Double { exponential(-Double(max(0, days)) * 0.0038) }

  /// What was learned of those of a post's features that are known, in their order.
  func known(of post: [PlanFeature]) -> [Lesson] {
    var known: [Lesson] = []
    for feature in post {
      var counts = LearnedCounts()
      var isKnown = false
      for (features, weight) in tables {
        guard let place = features.place(of: feature.hash) else { continue }
        counts = counts + features.counts(at: place).weighing(weight)
        isKnown = true
      }
      if isKnown {
        known.append(
          Lesson(words: feature.words, support: feature.weight * support(counts), posts: counts.posts))
      }
    }
    return known
  }

  /// Adds what was learned to the scores that the model gives a post.
  /// - Parameter known: of its features.
  func add(_ known: [Lesson], to scores: inout [Double]) {
    let sum = known.reduce(biases) { $0 + $1.support }
    for kind in Kind.allCases { scores[kind.place] += sum[kind.place] }
  }

  /// Of lessons the one that speaks loudest for `kind`, where any does.
  static func loudest(for kind: Kind, of known: [Lesson]) -> Lesson? {
    let place = kind.place
    guard let best = known.max(by: { $0.support[place] < $1.support[place] }),
      best.support[place] > leastTelling, best.posts[place] > 0
    else { return nil }
    return best
  }

  /// How much more often each kind was said of posts with a feature than the model, with its bias, expects of them.
  private func support(_ counts: LearnedCounts) -> LearnedCounts.Sums {
    let expected = counts.expected * ratios
    let scale = counts.said.sum() / max(expected.sum(), 1e-9)
    let often = (counts.said + Self.priorCount) / (expected * scale + Self.priorCount)
    return logarithms(often)
  }

  // Chosen by leaving each organisation out of the trainer's data and answering its posts, least certain first.
  private static let priorPosts = 4.0
  private static let priorCount = 0.4
  private static let leastTelling = 0.1
}
