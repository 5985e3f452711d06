import Phrases

/// A hashtag of several words in small letters, told apart again: `#bookoftheweek`, `#BookOfTheWeek`. Words that English
/// writes as one are left alone.
struct ReadableHashtag {
  /// With its sign, and a capital at the start of each word.
  let text: String

  /// Shorter ones are read at a glance.
  private static let shortest = 10
  private static let longest = 40

  /// nil where it is no such hashtag, as far as words are known.
  init?(_ hashtag: String) {
    let letters = Array(hashtag.utf8.dropFirst())
    guard (Self.shortest...Self.longest).contains(letters.count),
      letters.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }),
      !TagWords.compounds.contains(WordKey(utf8: letters[...])), let words = Self.words(of: letters)
    else { return nil }
    text = "#" + words.map { String(decoding: letters[$0], as: UTF8.self).capitalisedFirst }.joined()
  }

  /// The words of the tag; nil where it is one word, or none can be told.
  private static func words(of letters: [UInt8]) -> [Range<Int>]? {
    var best: [WordSplit?] = Array(repeating: nil, count: letters.count + 1)
    best[0] = WordSplit()
    for end in 1...letters.count {
      for start in max(0, end - TagWords.longest)..<end {
        guard let before = best[start], let word = WordSplit.Word(letters[start..<end]) else { continue }
        let reading = before.followed(by: word, start..<end)
        if reading.isBetter(than: best[end]) { best[end] = reading }
      }
    }
    guard let reading = best[letters.count], reading.tells(letters.count) else { return nil }
    return reading.words
  }
}

/// A way to read the letters of a hashtag up to some place.
private struct WordSplit {
  enum Word {
    case known
    /// One that makes one word with the word before it.
    case joined
    /// `the`, `of`
    case small
    /// No word that we know, such as a name.
    case unknown

    /// nil for what can be no word.
    init?(_ letters: ArraySlice<UInt8>) {
      let key = WordKey(utf8: letters)
      if TagWords.joined.contains(key) {
        self = .joined
      } else if TagWords.all.contains(key) {
        self = .known
      } else if TagWords.small.contains(key) {
        self = .small
      } else if letters.count >= 6 {
        self = .unknown
      } else {
        return nil
      }
    }
  }

  private(set) var words: [Range<Int>] = []
  private var small = 0
  private var unknown = 0
  private var endsUnknown = false
  private var beginsUnknown = false
  private var endsJoined = false
  private var endsSmall = false

  func followed(by word: Word, _ range: Range<Int>) -> WordSplit {
    var reading = self
    reading.endsJoined = word == .joined
    reading.endsSmall = word == .small
    reading.words.append(range)
    reading.endsUnknown = word == .unknown
    if word == .small { reading.small += 1 }
    if word == .unknown {
      reading.unknown += 1
      if words.isEmpty { reading.beginsUnknown = true }
    }
    return reading
  }

  /// Whether what is unknown stands between words that are no chance ends of it.
  private var isFramed: Bool {
    guard words.count > 2, let first = words.first, let last = words.last else { return false }
    return !beginsUnknown && !endsUnknown && !endsSmall && first.count > 2 && last.count > 3
  }

  private var rank: (Int, Int, Int, Int) {
    (unknown, beginsUnknown ? 1 : 0, endsUnknown ? 1 : 0, words.count)
  }

  /// The fewer unknown ones the better, then such as stand between others, then the fewer words.
  func isBetter(than other: WordSplit?) -> Bool {
    guard let other else { return true }
    return rank < other.rank
  }

  /// Whether so many letters are surely several words: three with a content of their own, of which one between two others may
  /// be a name; or two long ones.
  func tells(_ letters: Int) -> Bool {
    let known = words.count - small - unknown
    if unknown > 0 {
      return unknown == 1 && isFramed && letters >= 14
    }
    return words.count > 2 && known > 0
      || words.count == 2 && small == 0 && letters >= 11
        && words.allSatisfy { $0.count >= 5 } && !endsJoined
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
