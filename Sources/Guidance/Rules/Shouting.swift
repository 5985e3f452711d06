extension Rule {
  static let shouting = Rule(
    "shouting", .advice, practice: 21,
    "Speak; don't shout.",
    source: .fakingIt,
    why: "Capitals and rows of exclamation marks read as spam, and screen readers may spell capitals out.",
    fix: "Write it in small letters with one full stop, and let the words carry it.",
    checks: [
      .draft { draft in
        let wording = draft.wording
        guard wording.hasLoudWordOrMark else { return [] }
        let capitals = draft.shouts.map { range in
          Hit("“\(draft.words(range))” is in capitals.", at: range)
        }
        return (capitals + draft.exclamations).sorted {
          ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0)
        }
      }
    ],
    examples: [
      .triggers("[SALE SALE SALE] at the quay"),
      .triggers("Two rooms left for the weekend[!!!]"),
      .triggers("The dentist is [AMAZING] with children under ten."),
      .triggers("[LAST CHANCE] to vote for your favourite bridge."),
      .triggers("[DON'T MISS] the lantern walk!!"),
      .triggers("Snow[!!] Sledges out[!!] The library stays warm."),
      .triggers("Our boilers are [THE BEST] in Fife."),
      .triggers("A guest said [AMAZING] and stayed for a week."),
      .triggers("Really[?!?!] The heron is back."),
      .triggers("[PLUMBERS WANTED] in Leith, from Monday."),
      .triggers("Lambs! Ducklings! Sheepdogs! Come on Sunday[!]"),
      .triggers("The jam is [SOOOO] sticky."),
      .passes("The launderette is OPEN till two today, and CLOSED on Monday."),
      .passes("TODAY ONLY from ten: the tower is open to climb."),
      .passes("What a harvest!! Forty crates of plums from one row."),
      .passes("SOLD OUT, all of it. Thank you, and see you at the forge in May."),
      .passes("Dentist in the new wing: the check-up is FREE for children."),
      .passes("Thanks to Mayor [[LAST NAME]] for opening the ice rink."),
      .passes("HARBOUR HOME coffee tables are made of old hatches.", in: .of("Harbour Home") { _ in }),
      .passes("Don't be THAT neighbour: eight hedge rules, by @growers."),
      .passes("The RNLI and the BBC came by, and NASA sent a postcard."),
      .passes("WHO and UNICEF report on clean water: https://water.example.org"),
      .passes("Happy birthday, @minarao! Ninety today!"),
      .passes("Do NOT eat the red berries."),
      .passes("VIDEO: how a lock gate is hung, by @canalfolk"),
      .passes("Use code TEATIME until Sunday."),
      .passes("Henry VIII slept here. The USA team did not."),
      .passes("Lego or LEGO, IKEA or Ikea: which do you write?"),
      .passes("“BUY NOW!!!” is what the spam said; report it to @leithlibrary."),
      .passes("GBP and EUR are both fine at the till, from 9 AM to 5 PM."),
    ])
}

extension Wording {
  /// Most texts have neither capitals nor rows of marks, and need no closer look.
  fileprivate var hasLoudWordOrMark: Bool {
    own.contains { words[$0].isShouted || words[$0].has(.exclamation) || words[$0].isDoubleMark }
  }

  /// Runs of words in capitals that are no abbreviations, as indices.
  fileprivate var shouts: [Range<Int>] {
    let runs = capitalRuns.filter { !isNotice($0) }
    guard !runs.isEmpty, Language.isEnglish(self) else { return [] }
    let isQuoted = quotedWords
    let loud = runs.filter { !isQuoted[$0.lowerBound] && loudness(of: $0) > 0 }
    let total = loud.reduce(0) { $0 + loudness(of: $1) }
    return loud.filter { loudness(of: $0) > 1 || total > 1 && isEveryday($0) || isLoudAlone($0) }
  }

  /// One word or two that tell when there is something to be had, as a sign on a door does: `OPEN`, `TODAY ONLY`.
  private func isNotice(_ run: Range<Int>) -> Bool {
    run.count < 3 && run.allSatisfy { notices.contains(words[$0].text) }
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
        && (EverydayWords.contains(words[$0].text) || isLongWord(words[$0]) || isStretched(words[$0]))
    }
  }

  private func isEveryday(_ run: Range<Int>) -> Bool {
    run.contains { EverydayWords.contains(words[$0].text) }
  }

  /// One word by itself: an everyday one of four letters and more, and no label such as `VIDEO:` nor a code.
  private func isLoudAlone(_ run: Range<Int>) -> Bool {
    let word = words[run.lowerBound]
    let next = run.upperBound < own.upperBound ? words[run.upperBound] : nil
    let isLabel = word.opensClause && next.map { $0.isMark(":") || $0.isMark("|") } == true
    let isCode = run.lowerBound > 0 && ["code", "type", "text"].contains(words[run.lowerBound - 1].text)
    let isFiller = run.allSatisfy { words[$0].has(.english) }
    return !isFiller && (isEveryday(run) || isStretched(word)) && word.range.count > 3 && !isLabel && !isCode
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
    word.range.count >= 6 && word.text.contains { "aeiouy".contains($0) }
      && !longAbbreviations.contains(word.text)
  }
}

private let notices: Set = [
  "open", "opening", "closed", "closing", "new", "today", "tonight", "tomorrow", "only", "now", "sold", "out",
  "free",
  "cancelled", "full", "from", "until", "till", "monday", "tuesday", "wednesday", "thursday", "friday",
  "saturday",
  "sunday",
]

private let longAbbreviations: Set = [
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

  fileprivate var isDoubleMark: Bool { sort == .mark && text == "‼" }
}

extension Draft {
  /// Capitals as ranges of the text, but for those of the house's own name and of a blank to be filled in.
  fileprivate var shouts: [Range<Int>] {
    let shouts = wording.shouts
    guard !shouts.isEmpty else { return [] }
    let marks = surroundings.judge.marks
    let blanks = PlaceholderFound.all(in: wording).map(\.range)
    return shouts.filter { !$0.allSatisfy { marks.isWordOfName(wording.words[$0].text) } }.map(wording.range)
      .filter { shout in !blanks.contains { $0.overlaps(shout) } }
  }

  /// A row of three marks and more, or several rows; else the last of four and more that stand apart.
  fileprivate var exclamations: [Hit] {
    let rows = wording.exclamationRows
    let marks = rows.isEmpty ? wording.own.filter { wording.words[$0].has(.exclamation) } : []
    if rows.isEmpty && marks.count < 4 { return [] }
    let isQuoted = wording.quotedWords
    let apart = marks.filter { !isQuoted[$0] }
    if let last = apart.last, apart.count > 3 {
      return [Hit("\(apart.count) exclamation marks.", at: wording.words[last].range, fix: Self.calmer)]
    }
    let loud = rows.filter { !isQuoted[$0.lowerBound] }
    guard loud.count > 1 || loud.contains(where: { wording.range(of: $0).count > 2 }) else { return [] }
    return loud.map { row in
      let range = wording.range(of: row)
      return Hit("“\(words(range))” is a row of exclamation marks.", at: range, fix: Self.calmer)
    }
  }

  private static let calmer = "One mark is enough, once; let the words carry it."
}

extension Wording {
  fileprivate var exclamationRows: [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = own.lowerBound
    while start < own.upperBound {
      guard words[start].isLoudMark else {
        start += 1
        continue
      }
      let end = own[start...].first { $0 > start && !words[$0].isLoudMark } ?? own.upperBound
      if isRow(start..<end) { rows.append(start..<end) }
      start = end
    }
    return rows
  }

  /// Two marks or more, an exclamation mark among them: `!!`, `?!`.
  private func isRow(_ row: Range<Int>) -> Bool {
    row.contains { words[$0].isDoubleMark }
      || range(of: row).count > 1 && row.contains { words[$0].has(.exclamation) }
  }
}

extension Word {
  fileprivate var isLoudMark: Bool {
    sort == .mark && (has(.exclamation) || has(.questionMark) || isDoubleMark)
  }
}
