import Phrases

/// Words in capitals that a sentence leads up to, in square brackets: `thanks to [COUNCILLOR] for`. Labels such as
/// `[VIDEO]` stand where a sentence starts or has ended; abbreviations are short.
enum BracketedCapitals {
  static func all(in wording: Wording) -> [PlaceholderFound] {
    let words = wording.words
    let found = words.indices.compactMap { index in
      wording.scalars[words[index].range.lowerBound] == "[" ? blank(at: index, in: words) : nil
    }
    if found.isEmpty { return [] }
    let isQuoted = wording.words.areQuoted
    return found.filter { !isQuoted[$0.lowerBound] }.map {
      PlaceholderFound(range: wording.range(of: $0), certainty: .likely)
    }
  }

  private static func blank(at index: Int, in words: [Word]) -> Range<Int>? {
    let inside = words[(index + 1)...].prefix(3).prefix { $0.isShouted && !hidden.contains($0) }
    guard !inside.isEmpty, inside.endIndex < words.count, words[inside.endIndex].isMark("]"),
      inside.count > 1 || words[index + 1].range.count > 5, words[index].isSpaced,
      index > 0, leads.contains(words[index - 1])
    else { return nil }
    return index..<(inside.endIndex + 1)
  }

  /// What is left out on purpose.
  private static let hidden: WordSet = [
    "redacted", "censored", "expletive", "withheld", "deleted", "removed", "bleep", "spoiler", "spoilers",
    "classified", "unintelligible", "inaudible",
  ]
  private static let leads: WordSet = [
    "the", "a", "an", "our", "your", "new", "at", "in", "on", "by", "with", "from", "to", "for", "of", "and",
  ]
}
