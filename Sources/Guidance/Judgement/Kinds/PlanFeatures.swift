import Phrases
import PostText

/// One of what a plan's judge learns by.
struct PlanFeature: Equatable, Sendable {
  let hash: UInt64
  /// How loud it may speak.
  let weight: Double
  /// Indices of its words in the text.
  let words: Range<Int>
  /// Whether posts of one series have it in common: how they open, a hashtag.
  let marksSeries: Bool
}

/// What a plan's judge learns by: a post's words, accounts, hashtags, hosts and how it opens.
struct PlanFeatures: Sendable {
  /// Each once.
  private(set) var features: [PlanFeature] = []

  init(_ wording: Wording) {
    let count = wording.message.count { wording.words[$0].sort == .word }
    let ofWord = Self.damping * (0.15 * min(1, 15 / Double(max(1, count)))).squareRoot()
    var seen = HashSet(for: wording.message.count)
    features.reserveCapacity(wording.message.count + 2)
    for index in wording.message {
      guard let (hash, weight) = Self.feature(at: index, wording, ofWord: ofWord), seen.insert(hash) else {
        continue
      }
      let isTag = wording.words[index].sort == .hashtag
      features.append(
        PlanFeature(hash: hash, weight: weight, words: index..<(index + 1), marksSeries: isTag))
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
      PlanFeature(
        hash: one, weight: Self.damping * 0.3.squareRoot(), words: start..<(start + 1), marksSeries: false))
    guard first.count > 1 else { return }
    let two = KindTokens.hash(one, Self.opening(first[first.startIndex + 1], wording))
    features.append(
      PlanFeature(
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
      guard let sign = word.sign, sign.value > 0x2190 || isTelling(sign) else { return nil }
      return (KindTokens.token(for: String(Character(sign))), damping * 0.15.squareRoot())
    case .number, .cashtag: return nil
    }
  }

  private static func isTelling(_ sign: Unicode.Scalar) -> Bool {
    sign == "?" || sign == "!" || sign == "\"" || sign == "“"
  }
}

/// Numbers that are hashes already: to hash them again, as a `Set` does, took half of what reading a post's features does.
private struct HashSet {
  /// 0 where there is none.
  private var slots: [UInt64]
  private var holdsZero = false

  /// - Parameter count: that of what will be put in, at most.
  init(for count: Int) { slots = Array(repeating: 0, count: 2 * count + 1) }

  /// - Returns: whether it was not there yet.
  mutating func insert(_ hash: UInt64) -> Bool {
    guard hash != 0 else {
      defer { holdsZero = true }
      return !holdsZero
    }
    var slot = Int(truncatingIfNeeded: ((hash &* 0x9E37_79B9_7F4A_7C15) >> 32 &* UInt64(slots.count)) >> 32)
    while slots[slot] != 0 {
      if slots[slot] == hash { return false }
      slot = slot + 1 == slots.count ? 0 : slot + 1
    }
    slots[slot] = hash
    return true
  }
}
