/// A conversation that the plan wants to further.
public struct Topic: Hashable, Sendable, KeepsUnknownFields {
  public var name: String
  /// The words by which a post is known to further it; none for those of the name.
  public var words: [String]
  public var unknown = UnknownFields()

  public init(_ name: String, words: [String] = []) {
    self.name = name
    self.words = words
  }

  /// What is looked for: words and phrases.
  public var wanted: [String] { words.isEmpty ? [name] : words }

  /// The same as they are looked for in texts.
  public var phrases: [TopicWords] { wanted.map(TopicWords.init) }

  /// Whether a text has one of its words, whole, whatever the case and accents.
  public func isFurthered(by text: String) -> Bool { TopicWords(text).hold(anyOf: phrases) }
}

/// The words of a text as topics know them, without case and accents: made once for a text that several topics are looked
/// for in, and for what is looked for in several texts.
public struct TopicWords: Sendable {
  /// The words in UTF-8, a blank before and behind each; empty where there is none.
  private let words: [UInt8]

  private static let blank = UInt8(ascii: " ")

  public init(_ text: String) { words = Self.words(ofPlain: text.unicodeScalars) ?? Self.words(of: text) }

  /// As `words(of:)` finds them, in a tenth of its time.
  /// - Returns: nil where there are letters that are not ASCII.
  private static func words(ofPlain text: String.UnicodeScalarView) -> [UInt8]? {
    var words = [blank]
    for scalar in text {
      switch scalar {
      case "a"..."z", "0"..."9": words.append(UInt8(scalar.value))
      case "A"..."Z": words.append(UInt8(scalar.value) | 0x20)
      case _ where !scalar.isASCII && scalar.isOfWord: return nil
      default: if words.last != blank { words.append(blank) }
      }
    }
    if words.last != blank { words.append(blank) }
    return words.count > 1 ? words : []
  }

  private static func words(of text: String) -> [UInt8] {
    text.lowercased().withoutAccents.unicodeScalars.split { !$0.isOfWord }.reduce(into: []) { words, word in
      if words.isEmpty { words.append(blank) }
      words += Substring(word).utf8
      words.append(blank)
    }
  }

  /// Whether one of the phrases stands in it.
  public func hold(anyOf phrases: [TopicWords]) -> Bool { phrases.contains { holds($0.words) } }

  private func holds(_ phrase: [UInt8]) -> Bool {
    guard !phrase.isEmpty, phrase.count <= words.count else { return false }
    return (0...words.count - phrase.count).contains { start in
      // Most places differ in the first letter.
      words[start] == Self.blank && words[start + 1] == phrase[1]
        && words[start..<start + phrase.count].elementsEqual(phrase)
    }
  }
}

extension Unicode.Scalar {
  /// Letters, numbers, and the marks that some scripts write above or beneath them. Most are ASCII, and to ask Unicode for
  /// each is most of what a topic costs.
  fileprivate var isOfWord: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("0"..."9").contains(self) }
    if properties.isAlphabetic || properties.numericType != nil { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
