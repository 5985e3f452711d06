import Phrases

extension Draft {
  /// Where the author's own words hold one of the phrases; nowhere in a text that is not English.
  func ownPhrases(_ table: PhraseTable) -> [PhraseTable.Found] {
    let found = table.found(in: wording)
    return found.isEmpty || !isEnglish ? [] : found
  }

  /// A hit at each phrase: a case with the phrase as it is typed, and its note.
  func hits(
    _ found: [PhraseTable.Found], _ what: (_ words: String, _ note: String) -> some FindingCase
  ) -> [Hit] {
    found.map { found in
      let range = wording.range(of: found.words)
      return Hit(what(words(range), found.note), at: range)
    }
  }
}
