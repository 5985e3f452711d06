import Phrases

extension Wording {
  /// Runs of words in capitals that are no abbreviations, as indices.
  var shouts: [Range<Int>] {
    let runs = capitalRuns.filter { !isNotice($0) }
    guard !runs.isEmpty, Language.isEnglish(self) else { return [] }
    let isTaken = areQuotedOrCode
    let loud = withoutNames(runs.filter { !isTaken[$0.lowerBound] && !isLabel($0) && loudness(of: $0) > 0 })
    let total = loud.reduce(0) { $0 + loudness(of: $1) }
    if isLost(total) { return [] }
    return loud.filter { loudness(of: $0) > 1 || total > 1 && isEveryday($0) || isLoudAlone($0) }
  }

  /// Whether so few words or marks are no more than a stress here and there in a text of that length.
  func isLost(_ loud: Int) -> Bool { loud * Self.wordsToOneLoud < own.count { words[$0].sort == .word } }

  /// In a text of so many words to each loud one nobody shouts. Set by reading 120 posts with capitals.
  private static let wordsToOneLoud = 20

  /// `WHEN:`, `FIND TICKETS »`: a few words that open a line and lead to what follows.
  private func isLabel(_ run: Range<Int>) -> Bool {
    guard run.count <= 3, words[run.lowerBound].opensClause, run.upperBound < own.upperBound else {
      return false
    }
    let next = words[run.upperBound]
    return next.isMark(":") || next.isMark("|") || next.isMark("»") || next.isMark("→")
  }

  /// Without runs that hold no everyday word, where there are several: then names are written so.
  private func withoutNames(_ runs: [Range<Int>]) -> [Range<Int>] {
    runs.count { !isEveryday($0) } > 1 ? runs.filter(isEveryday) : runs
  }

  /// One word or two that tell when there is something to be had, as a sign at a shop does: `OPEN`, `TODAY ONLY`.
  private func isNotice(_ run: Range<Int>) -> Bool {
    run.count < 3 && run.allSatisfy { notices.contains(words[$0]) }
  }

  /// Words in capitals side by side; figures and marks within a run belong to it.
  private var capitalRuns: [Range<Int>] {
    var runs: [Range<Int>] = []
    var run: Range<Int>?
    for index in own {
      if isCapitals(words[index]) {
        run = (run?.lowerBound ?? index)..<(index + 1)
      } else if !words[index].staysInRun {
        if let run { runs.append(run) }
        run = nil
      }
    }
    return runs + (run.map { [$0] } ?? [])
  }

  /// `SALE` and `DON'T`; a single letter is none.
  private func isCapitals(_ word: Word) -> Bool {
    guard word.sort == .word, word.isCapitalised, word.range.count > 1 else { return false }
    return word.isShouted || word.range.allSatisfy { scalars[$0].isUpper || scalars[$0].joinsLetters }
  }

  /// How many of its words are no abbreviations.
  private func loudness(of run: Range<Int>) -> Int {
    run.count {
      words[$0].sort == .word
        && (EverydayWords.contains(words[$0].key) || isLongWord(words[$0]) || isStretched(words[$0]))
    }
  }

  private func isEveryday(_ run: Range<Int>) -> Bool {
    run.contains { EverydayWords.contains(words[$0].key) }
  }

  /// One word by itself: an everyday one of four letters and more, and no code.
  private func isLoudAlone(_ run: Range<Int>) -> Bool {
    let word = words[run.lowerBound]
    let isCode = run.lowerBound > 0 && ["code", "type", "text"].contains(words[run.lowerBound - 1].key)
    let isFiller = run.allSatisfy { words[$0].has(.english) }
    return !isFiller && (isEveryday(run) || isStretched(word)) && word.range.count > 3 && !isCode
  }

  /// `SOOOO`, but neither `VIII` nor `WWW`.
  private func isStretched(_ word: Word) -> Bool {
    word.range.dropFirst(2).contains {
      scalars[$0] == scalars[$0 - 1] && scalars[$0] == scalars[$0 - 2]
        && !"IXCMW".unicodeScalars.contains(scalars[$0])
    }
  }

  /// Six letters and more are seldom an abbreviation, and those that are, are known.
  private func isLongWord(_ word: Word) -> Bool {
    word.range.count >= 6 && text(of: word).contains { "aeiouy".contains($0) }
      && !longAbbreviations.contains(word)
  }
}

private let notices: WordSet = [
  "open", "opening", "closed", "closing", "new", "today", "tonight", "tomorrow", "only", "now", "sold", "out",
  "free",
  "cancelled", "full", "from", "until", "till", "monday", "tuesday", "wednesday", "thursday", "friday",
  "saturday",
  "sunday",
]

private let longAbbreviations: WordSet = [
  "unesco", "unicef", "unaids", "nasdaq", "ecowas", "scotus", "usaid", "interpol", "euratom", "opcw",
  "mercosur",
  "captcha", "eurostat", "euribor", "unhcr",
]

extension Word {
  /// Between words in capitals: figures, and marks that end no sentence loudly.
  fileprivate var staysInRun: Bool {
    switch sort {
    case .number: true
    case .mark: has(.currency) || has(.comma) || isMark("%") || isMark("&") || isMark("*")
    default: false
    }
  }
}
