/// A post reduced to what stays when somebody posts it again: its words without case, accents, punctuation, links and
/// closing hashtags, the pages it leads to, the accounts it names.
struct Fingerprint: Sendable {
  /// In order. Of a script that is written without blanks each sign is a word.
  var words: [FingerprintWord] = []
  /// How many of the words are such signs.
  var signs = 0
  var pages: [LinkPage] = []
  /// In small letters, with the first `@` only and no server.
  var accounts: [String] = []
  /// Whether it starts with an account, as replies do; `.@name` is one that all may see.
  var opensWithAccount = false

  /// Words, four signs counted as one.
  var length: Int { words.count - signs + signs / 4 }
}

// MARK: Comparing

extension Fingerprint {
  /// In fewer words all greetings are alike.
  static let fewestWords = 6
  enum Nearness: Sendable { case same, nearlySame }

  /// Whether both say the same, but for small edits; nil where they don't, and where they are too short to tell.
  func nearness(to other: Fingerprint) -> Nearness? {
    let length = min(length, other.length)
    guard length >= Self.fewestWords,
      max(words.count, other.words.count) <= 2 * min(words.count, other.words.count)
    else { return nil }
    if words == other.words { return .same }
    guard !differsInParticulars(from: other) else { return nil }
    // The fewer the words, the more one of them says: `Today's soup is leek`.
    let least = min(0.8, max(0.6, 1.1 - Double(length) / 40))
    return likeness(to: other) >= least ? .nearlySame : nil
  }

  /// Whether each has a number or a name that the other has not, as this week's figures and last week's have.
  private func differsInParticulars(from other: Fingerprint) -> Bool {
    let own = Set(words.filter(\.isParticular))
    let others = Set(other.words.filter(\.isParticular))
    return !own.isSubset(of: others) && !others.isSubset(of: own)
  }

  /// The part of all their words and pairs of words that both have, 0…1.
  private func likeness(to other: Fingerprint) -> Double {
    let (own, others) = (features, other.features)
    let shared = own.intersection(others).count
    return Double(shared) / Double(max(1, own.count + others.count - shared))
  }

  private var features: Set<UInt64> {
    var features = Set(words.map(\.alone))
    for (word, next) in zip(words, words.dropFirst()) { features.insert(word.paired(with: next)) }
    return features
  }
}
