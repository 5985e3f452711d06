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
  private let words: [Substring]

  public init(_ text: String) {
    words = text.lowercased().withoutAccents.unicodeScalars.split { !$0.isOfWord }.map(Substring.init)
  }

  /// Whether one of the phrases stands in it.
  public func hold(anyOf phrases: [TopicWords]) -> Bool { phrases.contains { holds($0.words) } }

  private func holds(_ phrase: [Substring]) -> Bool {
    guard !phrase.isEmpty, phrase.count <= words.count else { return false }
    return (0...words.count - phrase.count).contains { start in
      words[start..<start + phrase.count].elementsEqual(phrase)
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
