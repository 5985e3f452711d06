import Phrases
import PostText

/// What a plan's judge learns by: a post's words, accounts, hashtags, hosts and how it opens.
struct PlanFeatures: Sendable {
  struct Feature: Sendable {
    let hash: UInt64
    /// How loud it may speak.
    let weight: Double
    /// Indices of its words in the text.
    let words: Range<Int>
    /// Whether posts of one series have it in common: how they open, a hashtag.
    let marksSeries: Bool
  }

  private(set) var features: [Feature] = []

  init(_ wording: Wording) {
    let count = wording.message.count { wording.words[$0].sort == .word }
    let ofWord = Self.damping * (0.15 * min(1, 15 / Double(max(1, count)))).squareRoot()
    var seen: Set<UInt64> = []
    for index in wording.message {
      guard let (hash, weight) = Self.feature(at: index, wording, ofWord: ofWord),
        seen.insert(hash).inserted
      else { continue }
      let isTag = wording.words[index].sort == .hashtag
      features.append(
        Feature(hash: hash, weight: weight, words: index..<(index + 1), marksSeries: isTag))
    }
    addOpening(wording)
  }

  /// The first two words, by which a series is known: `Photo of`, `Tip 12`.
  private mutating func addOpening(_ wording: Wording) {
    let first = wording.message.prefix(6).filter {
      wording.words[$0].sort != .mark && wording.words[$0].sort != .link
    }
    guard let start = first.first else { return }
    let one = KindTokens.hash(Self.openings, Self.opening(start, wording))
    features.append(
      Feature(
        hash: one, weight: Self.damping * 0.3.squareRoot(), words: start..<(start + 1), marksSeries: false))
    guard first.count > 1 else { return }
    let two = KindTokens.hash(one, Self.opening(first[first.startIndex + 1], wording))
    features.append(
      Feature(
        hash: two, weight: Self.damping * 0.4.squareRoot(), words: start..<(first[first.startIndex + 1] + 1),
        marksSeries: true))
  }

  var seriesMarks: [UInt64] { features.filter(\.marksSeries).map(\.hash) }

  private static let openings: UInt64 = 14
  private static let damping = 0.35

  private static func opening(_ index: Int, _ wording: Wording) -> UInt64 {
    let word = wording.words[index]
    return word.sort == .number ? KindTokens.number : KindTokens.stableHash(of: word, wording)
  }

  private static func feature(
    at index: Int, _ wording: Wording, ofWord: Double
  ) -> (hash: UInt64, weight: Double)? {
    let word = wording.words[index]
    switch word.sort {
    case .word: return (KindTokens.stableHash(of: word, wording), ofWord)
    case .mention, .hashtag:
      return (KindTokens.stableHash(of: word, wording), damping * 0.3.squareRoot())
    case .link:
      guard let host = LinkAddress(wording.text(of: word))?.host else { return nil }
      return (KindTokens.token(for: host), damping * 0.4.squareRoot())
    case .mark:
      guard let sign = word.sign, sign.value > 0x2190 || "?!\"“".unicodeScalars.contains(sign) else {
        return nil
      }
      return (KindTokens.token(for: String(Character(sign))), damping * 0.15.squareRoot())
    case .number, .cashtag: return nil
    }
  }
}
