/// Looks for the plan's own terms in a text, in any script, however they are set: case does not matter, nor how many
/// blanks, line breaks or hyphens part the words of a term, nor that a hashtag, an address or a `NameLikeThis` has none. A
/// term inside a longer word is none. Scripts that write without blanks have no such words.
struct TermSearch {
  private let text: [Unicode.Scalar]
  private let written: FoldedText
  private let seen: FoldedText
  /// nil where it would be the same as `seen`.
  private let alike: FoldedText?

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    written = FoldedText(text, .written)
    seen = FoldedText(text, .seen)
    alike = text.contains { LookAlikes.latin($0) != nil } ? FoldedText(text, .alike) : nil
  }

  /// Where `term` stands as it is written, or with an `s` behind it, as Unicode scalar offsets.
  func ranges(of term: Term) -> [Range<Int>] {
    search(written, term.written, shortestPlural: 4).matches.map(\.range)
  }

  /// Where `term` stands in whatever form a reader takes for it: with hidden characters, accents, letters of another style or
  /// script, an `s` behind it, inside a hashtag or an address.
  func matches(of term: Term) -> [TermMatch] {
    var found = search(seen, term.seen, shortestPlural: 3, isDisguised: true).matches
    if alike != nil || term.alike != term.seen {
      found += search(alike ?? seen, term.alike, shortestPlural: 3, isDisguised: true).matches.filter {
        match in
        !found.contains { $0.range.overlaps(match.range) }
      }
      found.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    return found.map { TermMatch($0.range, of: term, in: text, plural: $0.plural, joined: $0.joined) }
  }

  private func search(
    _ folded: FoldedText, _ words: [[Unicode.Scalar]], shortestPlural: Int, isDisguised: Bool = false
  ) -> WordRun {
    var run = WordRun(
      text: text, folded: folded, words: words, shortestPlural: shortestPlural, isDisguised: isDisguised)
    run.find()
    return run
  }
}
