import Phrases

/// A message's words as the table of words has them: names, accounts, links and numbers stand for all of their sort,
/// so that nothing of one organisation is in it.
package struct KindTokens: Sendable {
  /// One for each word that says something, behind one for the start.
  package private(set) var tokens: [UInt64] = [Self.start]

  package static let start: UInt64 = 1
  package static let ours: UInt64 = 2
  package static let ownAccount: UInt64 = 3
  package static let familyAccount: UInt64 = 4
  package static let otherAccount: UInt64 = 5
  package static let ownTag: UInt64 = 6
  package static let ownLink: UInt64 = 7
  package static let shortLink: UInt64 = 8
  package static let platformLink: UInt64 = 9
  package static let otherLink: UInt64 = 10
  package static let number: UInt64 = 11
  package static let year: UInt64 = 12
  package static let cashtag: UInt64 = 13

  /// - Parameter isEnglish: whether the table's words mean in this text what they mean in English; `die` is no verb in
  ///   German. Where not, only names, links, numbers and signs are left.
  init(_ wording: Wording, own: OwnWords, isEnglish: Bool) {
    tokens.reserveCapacity(wording.message.count + 1)
    for index in wording.message {
      if let token = Self.token(at: index, wording, own, isEnglish) { tokens.append(token) }
    }
  }

  /// What a word of a list is in a text: the same as the scanner makes of it.
  package static func token(for word: String) -> UInt64 {
    if let name = names[word] { return name }
    let scalars = Array(word.unicodeScalars)
    if scalars.count == 1, let sign = scalars.first, !sign.isLetter { return WordKey(sign: sign).bits }
    return WordKey.stableBits(of: scalars[...])
  }

  private static let names: [String: UInt64] = [
    "OURS": ours, "@OURS": ownAccount, "@FAMILY": familyAccount, "@X": otherAccount, "#OURS": ownTag,
    "LINK": otherLink, "0": number, "YEAR": year,
  ]

  /// How much a single word of the text counts: less in a long one.
  package var weight: Double {
    let count = tokens.count - 1
    return count <= Self.fullWeight ? 1 : (Double(Self.fullWeight) / Double(count)).squareRoot()
  }

  private static let fullWeight = 20

  private static func token(
    at index: Int, _ wording: Wording, _ own: OwnWords, _ isEnglish: Bool
  ) -> UInt64? {
    let word = wording.words[index]
    switch word.sort {
    case .word:
      if own.sorts[index] != nil { return ours }
      return isEnglish ? stableHash(of: word, wording) : nil
    case .mention:
      return switch own.sorts[index] {
      case .account: ownAccount
      case nil: otherAccount
      default: familyAccount
      }
    case .hashtag:
      if own.sorts[index] != nil { return ownTag }
      return isEnglish ? WordKey.stableBits(of: wording.scalars[word.range.dropFirst()]) : nil
    case .link:
      return switch own.links[index]?.page {
      case .ours: ownLink
      case .shortened: shortLink
      case .platform: platformLink
      case .others, nil: otherLink
      }
    case .number: return wording.isYear(word) ? year : number
    case .cashtag: return cashtag
    case .mark: return telling(word)
    }
  }

  /// Of one word, the same in every process.
  static func stableHash(of word: Word, _ wording: Wording) -> UInt64 {
    word.key.isASCII ? word.key.bits : WordKey.stableBits(of: wording.scalars[word.range])
  }

  /// A full stop and a comma tell nothing; dots are the same in one sign or three.
  private static func telling(_ mark: Word) -> UInt64? {
    if mark.has(.dots) { return WordKey(sign: "…").bits }
    guard let sign = mark.sign else { return nil }
    return sign.value > 0x2190 || tellingSigns.contains(sign) ? mark.key.bits : nil
  }

  private static let tellingSigns = Set("!?:\"“”&|-–—*•()/%$£€".unicodeScalars)
}

extension KindTokens {
  /// Calls `body` with the hash of each run of one to three tokens, and their indices.
  package func forEachRun(_ body: (_ hash: UInt64, _ indices: Range<Int>) -> Void) {
    for start in tokens.indices {
      var hash: UInt64 = 0
      for end in start..<min(start + 3, tokens.count) {
        hash = Self.hash(hash, tokens[end])
        if start > 0 || end > start { body(hash, start..<(end + 1)) }
      }
    }
  }

  /// The hash of a run that goes on (MurmurHash3's finaliser, Appleby).
  package static func hash(_ run: UInt64, _ token: UInt64) -> UInt64 {
    var hash = (run &* 0x9E37_79B9_7F4A_7C15) ^ token
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}

extension WordKey {
  /// The same in every process, where the key of letters beyond ASCII is not (FNV-1a; Fowler, Noll and Vo).
  fileprivate static func stableBits(of word: ArraySlice<Unicode.Scalar>) -> UInt64 {
    let key = WordKey(lowercasing: word)
    guard !key.isASCII else { return key.bits }
    return word.lowercased.utf8.stableHash()
  }
}

extension Wording {
  fileprivate func isYear(_ word: Word) -> Bool {
    guard word.range.count == 4, scalars[word.range].allSatisfy(\.isDigit) else { return false }
    return scalars[word.range].starts(with: "19".unicodeScalars)
      || scalars[word.range].starts(with: "20".unicodeScalars)
  }
}
