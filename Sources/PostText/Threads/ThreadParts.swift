/// A text as a thread on one platform: parts that each fit there, in order.
public struct ThreadParts: Hashable, Sendable {
  /// As they are posted, each with its marking, such as `1/4`, on a line of its own; a single one has none.
  public let parts: [String]
  /// Where each stands in the text, without a marking that was added: Unicode scalar offsets, end excluded. Between them
  /// there is nothing but white space, and the lines that break the text.
  public let ranges: [Range<Int>]

  /// More are no thread that anybody reads.
  private static let most = 999

  /// Splits a text at its own breaks, which are lines of `---` or numbers such as `1/5` before or behind its parts; what
  /// is still too long at paragraphs, else at lines and sentences, else at words; never within a link, a mention, a
  /// hashtag or a character.
  /// - Returns: nil where there is no such way, as with a link that is longer than a post.
  public init?(_ text: String, limits: Limits) {
    let breaks = ThreadBreaks(in: Array(text.unicodeScalars))
    let splitter = ThreadSplitter(text, limits: limits)
    if breaks.isNumbered {
      let ranges = breaks.parts.map(splitter.trimmed)
      guard ranges.allSatisfy({ splitter.fits($0, "") }) else { return nil }
      self.init(ranges, ranges.map(splitter.words))
      return
    }
    for digits in 1...3 {
      let most = String(repeating: "9", count: digits)
      let isShort = breaks.parts.count == 1 && splitter.fits(splitter.trimmed(breaks.parts[0]), "")
      let room = isShort ? "" : "\n\(most)/\(most)"
      guard let ranges = splitter.split(breaks.parts, leaving: room) else { return nil }
      guard ranges.count <= Self.most, String(ranges.count).utf8.count <= digits else { continue }
      let words = ranges.indices.map { index in
        splitter.words(ranges[index]) + (ranges.count > 1 ? "\n\(index + 1)/\(ranges.count)" : "")
      }
      guard ranges.count == 1 || words.allSatisfy(splitter.fits) else { return nil }
      self.init(ranges, words)
      return
    }
    return nil
  }

  private init(_ ranges: [Range<Int>], _ parts: [String]) { (self.ranges, self.parts) = (ranges, parts) }

  /// Whether whoever wrote the text meant it for a thread: it has breaks of its own, or says 🧵.
  public static func areMeant(by text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.contains("\u{1F9F5}") || ThreadBreaks(in: scalars).parts.count > 1
  }

  /// The parts of a text that its writer has numbered; none where they are not.
  public static func numbered(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let breaks = ThreadBreaks(in: scalars)
    return breaks.isNumbered ? breaks.parts.map { String(scalars: scalars[$0]) } : []
  }
}

extension Platform {
  /// Whether posts of one account can follow one another as one.
  public var hasThreads: Bool {
    switch self {
    case .x, .threads, .bluesky, .mastodon: true
    case .linkedin, .facebook, .instagram, .tiktok, .pinterest, .youtube: false
    }
  }
}
