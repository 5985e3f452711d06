/// Looks for the plan's own terms in a text, in any script, however they are set: case does not matter, nor how many
/// blanks, line breaks or hyphens part the words of a term, nor that a hashtag, an address or a `NameLikeThis` has none. A
/// term inside a longer word is none. Scripts that write without blanks have no such words.
struct TermSearch {
  private let text: [Unicode.Scalar]
  private let written: FoldedText
  private let seen: FoldedText
  /// nil where it would be the same as `seen`.
  private let alike: FoldedText?
  /// nil where it would be the same as `alike`.
  private let transcribed: FoldedText?

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    written = FoldedText(text, .written)
    seen = FoldedText(text, .seen)
    let isASCII = text.allSatisfy(\.isASCII)
    let hasLookAlikes = !isASCII && text.contains { LookAlikes.latin($0) != nil || FlagLetters.isOne($0) }
    alike = hasLookAlikes ? FoldedText(text, .alike) : nil
    let hasUmlauts = !isASCII && text.contains(where: Transcription.isTranscribed)
    transcribed = hasUmlauts ? FoldedText(text, .transcribed) : nil
  }

  /// Where `term` stands as it is written, or with an `s` behind it, as Unicode scalar offsets.
  func ranges(of term: Term) -> [Range<Int>] {
    search(written, term.written, shortestPlural: 4).map(\.range)
  }

  /// Where `term` stands in whatever form a reader takes for it: with hidden characters, accents, letters of another style or
  /// script, an `s` behind it, signs between its words, inside a hashtag or an address.
  func matches(of term: Term) -> [TermMatch] {
    var found = search(seen, term.seen, shortestPlural: 3, isDisguised: true)
    if alike != nil || term.alike != term.seen { look(in: alike ?? seen, term.alike, &found) }
    if transcribed != nil || term.transcribed != term.alike {
      look(in: transcribed ?? alike ?? seen, term.transcribed, &found)
    }
    if !term.parted.isEmpty { look(in: alike ?? seen, term.parted, isDisguised: false, &found) }
    return found.map { TermMatch($0, of: term, in: text) }
  }

  /// Adds what stands where nothing was found yet.
  private func look(
    in folded: FoldedText, _ words: [[Unicode.Scalar]], isDisguised: Bool = true,
    _ found: inout [WordRun.Match]
  ) {
    let more = search(folded, words, shortestPlural: 3, isDisguised: isDisguised).filter { match in
      !found.contains { $0.range.overlaps(match.range) }
    }
    if more.isEmpty { return }
    found = (found + more).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func search(
    _ folded: FoldedText, _ words: [[Unicode.Scalar]], shortestPlural: Int, isDisguised: Bool = false
  ) -> [WordRun.Match] {
    var run = WordRun(
      text: text, folded: folded, words: words, shortestPlural: shortestPlural, isDisguised: isDisguised)
    run.find()
    return run.matches
  }
}
