import Guidance

/// The columns that kinds are fitted to: clues; groups of words; what an organisation's posts have of each group; and
/// words and pairs of words that several organisations have.
struct KindDesign {
  /// Scales by which columns are held back less or more than others.
  private static let profileScale = 2.0
  /// A post passed on as it is is a boost by what the word means, so that its columns are hardly held back.
  static func scale(_ column: Int) -> Double {
    KindEvidence.reposts.contains(column) ? 5 : 1
  }

  /// In how many organisations a word must stand.
  private static let fewestOrganisations = 3
  /// That of the usual organisation counts as much as so many posts.
  private static let shrinkage = 5.0

  let posts: [KindPost]
  private let groups: [UInt64: [Int]]
  private let runs: [UInt64: Int]
  private let sortedRuns: [UInt64]
  private let groupCount: Int
  private var usualGroups: [Double] = []
  private var profiles: [String: [Double]] = [:]

  var columns: Int { KindEvidence.columns + 2 * groupCount + runs.count }

  /// - Parameter posts: those that are fitted to.
  init(_ posts: [KindPost]) {
    self.posts = posts
    (groups, groupCount) = Self.groups()
    sortedRuns = Self.runs(in: posts)
    runs = Dictionary(uniqueKeysWithValues: sortedRuns.enumerated().map { ($1, $0) })
    usualGroups = mean(posts.filter { !$0.isMade }.map(groupAmounts))
    let byOrganisation = Dictionary(grouping: posts, by: \.organisation)
    profiles = byOrganisation.mapValues { profile(of: $0) }
  }

  func rows() -> [SparseRow] { posts.map(row) }

  private func row(_ post: KindPost) -> SparseRow {
    var row = SparseRow()
    for (column, amount) in post.reading.evidence.values { row.add(column, amount * Self.scale(column)) }
    let start = KindEvidence.columns
    let profile = profiles[post.organisation] ?? []
    for (group, amount) in groupAmounts(post).enumerated() where amount > 0 { row.add(start + group, amount) }
    for group in profile.indices {
      row.add(start + groupCount + group, Self.profileScale * (profile[group] - usualGroups[group]))
    }
    let weight = post.reading.tokens.weight
    post.reading.tokens.forEachRun { hash, _ in
      if let run = runs[hash] { row.add(start + 2 * groupCount + run, weight) }
    }
    return row
  }

  private func groupAmounts(_ post: KindPost) -> [Double] {
    var amounts = [Double](repeating: 0, count: groupCount)
    post.reading.tokens.forEachRun { hash, _ in
      for group in groups[hash] ?? [] { amounts[group] += post.reading.tokens.weight }
    }
    return amounts
  }

  private func profile(of posts: [KindPost]) -> [Double] {
    let sums = posts.map(groupAmounts).reduce(usualGroups.map { $0 * Self.shrinkage }) { zip($0, $1).map(+) }
    return sums.map { $0 / (Double(posts.count) + Self.shrinkage) }
  }

  private func mean(_ rows: [[Double]]) -> [Double] {
    let sums = rows.reduce([Double](repeating: 0, count: groupCount)) { zip($0, $1).map(+) }
    return sums.map { $0 / Double(max(1, rows.count)) }
  }
}

extension KindDesign {
  /// What is known of each run of tokens, by the fitted weights: of its own, and of the groups that it is in.
  func entries(_ weights: [Double], classes: Int) -> [KindWordTable.Entry] {
    let start = KindEvidence.columns
    func row(_ column: Int) -> [Double] { Array(weights[(column * classes)..<((column + 1) * classes)]) }
    return Set(sortedRuns).union(groups.keys).sorted().compactMap { hash in
      var own = runs[hash].map { row(start + 2 * groupCount + $0) } ?? [Double](repeating: 0, count: classes)
      var profile = [Double](repeating: 0, count: classes)
      for group in groups[hash] ?? [] {
        own = zip(own, row(start + group)).map(+)
        profile = zip(profile, row(start + groupCount + group)).map { $0 + Self.profileScale * $1 }
      }
      let isTelling = (own + profile).contains { $0.magnitude >= Self.leastWeight }
      return isTelling ? KindWordTable.Entry(hash: hash, weights: own, profile: profile) : nil
    }
  }

  /// One that would be written as nothing.
  private static let leastWeight = 1.0 / 56

  private static func groups() -> ([UInt64: [Int]], count: Int) {
    var groups: [UInt64: [Int]] = [:]
    func add(_ words: [Substring], _ group: Int) {
      let hash = words.reduce(0) { KindTokens.hash($0, KindTokens.token(for: String($1))) }
      groups[hash, default: []].append(group)
    }
    for (group, list) in WordGroups.all.enumerated() {
      for word in list.words.split(whereSeparator: \.isWhitespace) { add([word], group) }
    }
    for (group, list) in PhraseGroups.all.enumerated() {
      for phrase in list.phrases.split(separator: "|") {
        add(phrase.split(separator: " "), WordGroups.all.count + group)
      }
    }
    return (groups, WordGroups.all.count + PhraseGroups.all.count)
  }

  /// Words, and pairs without a word that holds sentences together.
  private static func runs(in posts: [KindPost]) -> [UInt64] {
    var organisations: [UInt64: Set<String>] = [:]
    for post in posts {
      post.reading.tokens.forEachRun { hash, indices in
        let tokens = post.reading.tokens.tokens[indices]
        if tokens.count == 1 || tokens.count == 2 && !tokens.contains(where: fillers.contains) {
          organisations[hash, default: []].insert(post.organisation)
        }
      }
    }
    return organisations.filter { $1.count >= fewestOrganisations }.keys.sorted()
  }

  private static let fillers = Set(
    "the a an of in to and at on for is with by from but that this it as are was or not".split(separator: " ")
      .map { KindTokens.token(for: String($0)) })
}
