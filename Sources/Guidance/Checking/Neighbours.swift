import Planning

/// Posts that are out or scheduled, by time, made ready for finding those that a draft is like.
struct Neighbours: Sendable {
  /// What is asked of every neighbour: small, for they are walked for each draft.
  struct Outline: Sendable {
    let day: Day
    let kind: Kind
    let isKindSure: Bool
    let isKindLikely: Bool
    let isAboutUsLikely: Bool
    let isOut: Bool
    /// Whether it answers somebody: then only those see it who follow both.
    let isReply: Bool
  }

  let posts: [KnownPost]
  /// One for each of `posts`.
  let fingerprints: [Fingerprint]
  let outlines: [Outline]
  private let signatures: MinHashIndex
  /// Which posts lead to a page, in order.
  private let leading: [LinkPage: [Int]]
  /// Which sure offers have a word, in order.
  private let offering: [FingerprintWord: [Int]]

  init(_ posts: [KnownPost]) {
    let posts = posts.sorted { Post.earlier($0.post, $1.post) }
    let fingerprints = posts.map { FingerprintScanner.fingerprint(of: $0.post.text) }
    let outlines = zip(posts, fingerprints).map(Outline.init)
    let offers = outlines.indices.filter { outlines[$0].kind == .offer && outlines[$0].isKindSure }
    self.posts = posts
    self.fingerprints = fingerprints
    self.outlines = outlines
    signatures = MinHashIndex(fingerprints.map { MinHashSignature($0.words) })
    leading = Self.index(posts.indices) { fingerprints[$0].pages }
    offering = Self.index(offers) { fingerprints[$0].words }
  }

  /// Which posts have a part, in order.
  private static func index<Part: Hashable>(_ posts: some Sequence<Int>, by parts: (Int) -> [Part])
    -> [Part: [Int]]
  {
    var index: [Part: [Int]] = [:]
    for post in posts {
      for part in parts(post) where index[part]?.last != post { index[part, default: []].append(post) }
    }
    return index
  }

  /// Indices of the posts that lead to a page, in order.
  func leading(to page: LinkPage) -> [Int] { leading[page] ?? [] }

  /// Indices of the sure offers that have a word, in order.
  func offering(_ word: FingerprintWord) -> [Int] { offering[word] ?? [] }

  /// Whether hardly any post but offers has a word.
  func isOfOffers(_ word: FingerprintWord) -> Bool {
    let others = outlines.indices.lazy.filter {
      outlines[$0].kind != .offer && fingerprints[$0].words.contains(word)
    }
    return others.prefix(3).reduce(0) { count, _ in count + 1 } < 3
  }

  /// So many texts are held against each other word by word at most; a formula that ends every post makes all alike.
  private static let mostCompared = 12

  /// Indices of posts that may well say what `fingerprint` says, the likeliest first.
  func alike(_ fingerprint: Fingerprint) -> [Int] {
    guard fingerprint.length >= Fingerprint.fewestWords else { return [] }
    let signature = MinHashSignature(fingerprint.words)
    // Of equally likely ones the later.
    return signatures.alike(signature, least: max(2, signature.filled / 5))
      .sorted { ($0.agreements, $0.index) > ($1.agreements, $1.index) }
      .prefix(Self.mostCompared).map(\.index)
  }

  /// How many posts are before that moment, and at it those with an earlier id.
  func count(before moment: Moment, _ id: PostID?) -> Int {
    var low = 0
    var high = posts.count
    while low < high {
      let middle = (low + high) / 2
      if posts[middle].post.isBefore(moment, id) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Post {
  fileprivate func isBefore(_ moment: Moment, _ id: PostID?) -> Bool {
    guard let at else { return true }
    guard at == moment, let id else { return at <= moment }
    return self.id < id
  }
}

extension Neighbours.Outline {
  fileprivate init(_ known: KnownPost, _ fingerprint: Fingerprint) {
    day = known.post.at?.day ?? Day(number: 0)
    kind = known.kind
    isKindSure = known.isKindSure
    isKindLikely = known.isKindLikely
    isAboutUsLikely = known.isAboutUsLikely
    isOut = known.post.state == .out
    isReply = known.kind == .talk && fingerprint.opensWithAccount
  }
}
