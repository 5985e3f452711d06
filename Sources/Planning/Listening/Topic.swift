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

  /// Whether a text has one of its words, whole, whatever the case and accents.
  public func isFurthered(by text: String) -> Bool {
    let tokens = Self.tokens(text)
    return wanted.contains { phrase in
      let phrase = Self.tokens(phrase)
      guard !phrase.isEmpty, phrase.count <= tokens.count else { return false }
      return (0...tokens.count - phrase.count).contains { start in
        tokens[start..<start + phrase.count].elementsEqual(phrase)
      }
    }
  }

  private static func tokens(_ text: String) -> [String] {
    text.lowercased().withoutAccents.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
