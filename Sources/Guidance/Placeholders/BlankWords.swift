import Phrases

/// Words that stand for others still to be written: `TODO`, `TBD`, `on DATE TBC`, `lorem ipsum`.
enum BlankWords {
  static func all(in wording: Wording) -> [PlaceholderFound] {
    // Looked for once: the text may hold thousands of notes.
    let isForeign = wording.categories.contains(.foreign) && wording.words.contains { $0.has(.foreign) }
    return wording.words.indices.compactMap { index in
      guard wording.words[index].sort == .word else { return nil }
      switch wording.scalars[wording.words[index].range.lowerBound] {
      case "T" where wording.words[index].isShouted:
        return capitals(at: index, in: wording, isForeign: isForeign)
      case "L", "l": return dummyText(at: index, in: wording)
      default: return nil
      }
    }
  }

  private static func capitals(
    at index: Int, in wording: Wording, isForeign: Bool
  ) -> PlaceholderFound? {
    let word = wording.words[index]
    switch word.key {
    case "todo":
      return !isForeign && isNote(at: index, in: wording)
        ? PlaceholderFound(range: word.range, certainty: .sure) : nil
    case "tbd":
      return isLoud(around: index, in: wording) || isPartOfName(index, in: wording)
        ? nil : PlaceholderFound(range: word.range, certainty: .likely)
    case "tbc", "tba": return announced(at: index, in: wording)
    default: return nil
    }
  }

  /// `the TBD Lab`
  private static func isPartOfName(_ index: Int, in wording: Wording) -> Bool {
    guard index + 1 < wording.words.count else { return false }
    let next = wording.words[index + 1]
    return next.sort == .word && next.isCapitalised && !next.opensClause
  }

  /// `Doors open TBC` is told openly, as is a line-up to come; `on DATE TBC` and `at TBC` were never filled in.
  private static func announced(at index: Int, in wording: Wording) -> PlaceholderFound? {
    let before = Array(wording.words[max(0, index - 6)..<index].reversed().prefix { !$0.isMark(".") })
    let facts = before.prefix(4).prefix { Self.facts.contains($0) || $0.isMark(":") }
    let lead = before.dropFirst(facts.count).first
    let isLed = lead.map { leads.contains($0) } ?? false
    guard isLed || !facts.isEmpty else { return nil }
    let start = (facts.last ?? wording.words[index]).range.lowerBound
    return PlaceholderFound(
      range: start..<wording.words[index].range.upperBound, certainty: isLed ? .sure : .announced)
  }

  /// What readers have to know in order to come.
  private static let facts: WordSet = [
    "date", "dates", "time", "times", "doors", "open", "opens", "start", "starts", "venue", "location",
    "place", "room", "address", "day", "kick-off", "price", "prices",
  ]
  private static let leads: WordSet = ["on", "at", "until", "till", "by"]

  /// A note to oneself opens a line or ends the text. In Spanish and Portuguese the word means "all", and others
  /// have lists of that name.
  private static func isNote(at index: Int, in wording: Wording) -> Bool {
    let words = wording.words
    if isLoud(around: index, in: wording) { return false }
    let next = index + 1 < words.count ? words[index + 1] : nil
    if let next, next.sort == .word {
      return words[index].opensClause && next.has([.imperative, .nounOrImperative, .english])
        && !lists.contains(next)
    }
    let last = index > 0 ? words[index - 1] : nil
    return words[index].opensClause
      || next == nil && last?.has([.takesVerb, .english, .colon]) == true
        && last?.has([.you, .we, .me, .object]) == false
  }

  private static let lists: WordSet = ["list", "lists", "app", "apps", "items", "is"]

  /// Among other words in capitals it is one of them.
  private static func isLoud(around index: Int, in wording: Wording) -> Bool {
    let near = wording.words[max(0, index - 2)..<min(wording.words.count, index + 3)]
    return near.count(where: \.isShouted) > 1
  }

  /// The setter's Latin: where it stands for a sentence, not where it is spoken of.
  private static func dummyText(at index: Int, in wording: Wording) -> PlaceholderFound? {
    let words = wording.words
    guard words[index].key == "lorem", index + 1 < words.count, words[index + 1].key == "ipsum" else {
      return nil
    }
    let next = index + 2 < words.count ? words[index + 2] : nil
    let isText = next?.key == "dolor" || words[index].opensClause && (next == nil || next?.sort == .mark)
    guard isText else { return nil }
    return PlaceholderFound(
      range: words[index].range.lowerBound..<words[index + 1].range.upperBound, certainty: .sure)
  }
}
