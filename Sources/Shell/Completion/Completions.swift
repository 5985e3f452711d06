/// What may come next in a line, by the kind of parameter that is asked for there.
public struct Completions: Sendable {
  public struct Offer: Hashable, Sendable {
    public var word: String
    /// What to know of it, such as a post's first words.
    public var note: String
    /// Whether the word says nothing without its note, as an id does.
    public var isKnownByNote: Bool

    init(_ word: String, _ note: String = "", isKnownByNote: Bool = false) {
      self.word = word
      self.note = note
      self.isKnownByNote = isKnownByNote
    }
  }

  /// How many characters of the line stand before what is completed.
  public var start: Int
  public var offers: [Offer]
}

extension Session {
  /// - Parameter line: what stands before the cursor.
  public func completions(of line: String) -> Completions { LineCompleter(self, line).completions }
}
