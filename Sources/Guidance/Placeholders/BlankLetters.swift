import Phrases

/// Four letters X and more where a name or a link belongs: `Cllr XXXXX`, `bit.ly/xxxxx`. Kisses end a message, a beer is
/// drunk.
enum BlankLetters {
  static func all(in wording: Wording) -> [PlaceholderFound] {
    let rows = wording.words.indices.filter {
      wording.words[$0].range.count >= 4 && wording.scalars[wording.words[$0].range].longestBlank >= 4
    }
    let isOfBeer = wording.words.contains { beers.contains($0) }
    return rows.compactMap { index in
      let word = wording.words[index]
      let certainty =
        word.sort == .link ? linkCertainty(wording.text(of: word)) : certainty(at: index, in: wording)
      if isOfBeer && word.range.count == 4 { return nil }
      return certainty.map { PlaceholderFound(range: word.range, certainty: $0) }
    }
  }

  /// A link whose path was never copied in.
  private static func linkCertainty(_ link: String) -> Rule.Placeholder.Certainty? {
    let parts = link.split { $0 == "/" || $0 == "?" || $0 == "=" }.drop { $0.hasSuffix(":") }
    return parts.dropFirst().contains(where: isRow) ? .sure : nil
  }

  private static func certainty(at index: Int, in wording: Wording) -> Rule.Placeholder.Certainty? {
    let words = wording.words
    let word = words[index]
    guard word.sort == .word, isRow(wording.text(of: word)[...]) else { return nil }
    if isPath(index, in: words) { return .sure }
    let next = index + 1 < words.count ? words[index + 1] : nil
    let goesOn = next?.sort == .word && next?.opensClause == false && !word.opensClause
    let isCurse = index > 1 && words[index - 2].key == "what"
    let isLed = !word.opensClause && index > 0 && leads.contains(words[index - 1]) && !isCurse
    if word.isShouted { return isLed ? .sure : goesOn ? .likely : nil }
    return isLed && goesOn ? .likely : nil
  }

  private static func isRow(_ text: Substring) -> Bool { text.count > 3 && text.allSatisfy { $0 == "x" } }

  /// `bit.ly/xxxxx` where the platform sees no link in it.
  private static func isPath(_ index: Int, in words: [Word]) -> Bool {
    index > 3 && words[index - 1].isMark("/") && !words[index].isSpaced && words[index - 3].isMark(".")
      && !words[index - 2].isSpaced
  }

  private static let leads: WordSet = [
    "on", "at", "in", "the", "our", "until", "till", "cllr", "councillor", "mr", "mrs", "ms", "miss", "dr",
    "prof", "professor", "sir", "mayor", "sgt", "pc", "rev", "call", "is", "code",
  ]
  private static let beers: WordSet = [
    "castlemaine", "gold", "bitter", "beer", "beers", "lager", "ale", "pint", "pints", "schooner", "brewery",
    "pub",
  ]
}
