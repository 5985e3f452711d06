/// Turns of phrase that a rule looks for among the author's own words, each with a note on it.
///
/// It is written as lines: `like our page|post, drop a like = asks for likes ! party`. Phrases are parted by commas and
/// share the note behind `=`; a phrase is passed over where the author uses one of the words behind `!`. In a phrase
/// `a|b` is either word, `a?` may be missing, `_` is any word, `0` is a number in figures, and a hyphen stands for a
/// hyphen or a blank. A line that ends in a comma goes on in the next.
struct PhraseTable: Sendable {
  struct Found: Sendable {
    /// Indices of its words.
    let words: Range<Int>
    let note: String
  }

  private let phrases: [String: [NotedPhrase]]
  /// Bits by `fingerprint`: most words are dismissed by it.
  private var openings = [UInt64](repeating: 0, count: 64)
  private let opensWithNumber: Bool

  init(_ lines: String) {
    var phrases: [String: [NotedPhrase]] = [:]
    for line in lines.replacing(",\n", with: ", ").split(separator: "\n") {
      for phrase in NotedPhrase.phrases(in: line) {
        for first in phrase.words[0] { phrases[first, default: []].append(phrase) }
      }
    }
    opensWithNumber = phrases["0"] != nil
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    for first in phrases.keys {
      let scalars = Array(first.unicodeScalars)
      let bit = Self.fingerprint(of: scalars, in: scalars.indices)
      openings[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// Where the phrases stand in the author's own words, in order; of those that start at the same word the longest,
  /// and none within another. What stands in quotation marks is somebody else's.
  func found(in wording: Wording) -> [Found] {
    var found: [(phrase: NotedPhrase, words: Range<Int>)] = []
    var index = wording.own.lowerBound
    while index < wording.own.upperBound {
      guard let match = match(at: index, in: wording) else {
        index += 1
        continue
      }
      found.append(match)
      index = match.words.upperBound
    }
    if found.isEmpty { return [] }
    let isQuoted = wording.quotedWords
    let hasExceptions = found.contains { !$0.phrase.unless.isEmpty }
    let used = hasExceptions ? Set(wording.own.map { wording.words[$0].text }) : []
    return found.filter { !isQuoted[$0.words.lowerBound] && $0.phrase.unless.isDisjoint(with: used) }
      .map { Found(words: $0.words, note: $0.phrase.note) }
  }

  private func match(at index: Int, in wording: Wording) -> (phrase: NotedPhrase, words: Range<Int>)? {
    guard mayOpen(wording.words[index].sort, wording.words[index].range, in: wording) else { return nil }
    let first = wording.words[index].sort == .number ? "0" : wording.words[index].text
    for phrase in phrases[first] ?? [] {
      if let end = phrase.end(from: index, in: wording) { return (phrase, index..<end) }
    }
    return nil
  }

  private func mayOpen(_ sort: Word.Sort, _ range: Range<Int>, in wording: Wording) -> Bool {
    switch sort {
    case .mark, .link: return false
    case .number: return opensWithNumber
    default:
      let bit = Self.fingerprint(of: wording.scalars, in: range)
      return openings[bit >> 6] & 1 << UInt64(bit & 63) != 0
    }
  }

  /// 0…4095, from length, first and last letter, in capitals or not.
  private static func fingerprint(of scalars: [Unicode.Scalar], in range: Range<Int>) -> Int {
    guard let first = range.first, let last = range.last else { return 0 }
    let letters = (scalars[first].value | 32) & 31 * 32 + (scalars[last].value | 32) & 31
    return Int(letters) * 4 & 4095 + range.count & 3
  }
}
