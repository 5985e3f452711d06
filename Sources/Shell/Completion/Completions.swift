import Storage

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
  /// Whether a file is asked for, which another shell knows better.
  var asksForFile = false
}

extension Session {
  /// - Parameter line: what stands before the cursor.
  public func completions(of line: String) -> Completions { LineCompleter(self, line).completions }

  /// What may come next behind words that another shell has parted.
  /// - Returns: nil where a file is asked for.
  func completions(after words: [String], _ word: String) -> [Completions.Offer]? {
    let words = TypedLine(words: words).words
    var session = self
    session.obeyPlanOptions(words)
    let completions = LineCompleter(session, behind: words, word).completions
    return completions.asksForFile ? nil : completions.offers
  }

  private mutating func obeyPlanOptions(_ words: [TypedWord]) {
    for (option, value) in zip(words, words.dropFirst()) {
      if option.text == "--plans" { current.plans = PlansFolder(value.text) }
      if option.text == "--plan" { current.plan = value.text }
    }
  }
}
