import Phrases

extension Rule {
  public enum Shouting: FindingCase {
    case capitals(String)
    /// A row of exclamation marks.
    case row(String)
    /// So many exclamation marks that stand apart.
    case marks(Int)

    public var english: CaseWords {
      switch self {
      case .capitals(let words): "“\(words)” is in capitals."
      case .row(let marks): CaseWords("“\(marks)” is a row of exclamation marks.", fix: Self.calmer)
      case .marks(let count): CaseWords("\(count) exclamation marks.", fix: Self.calmer)
      }
    }

    private static let calmer = "One mark is enough, once; let the words carry it."
  }

  public static let shouting = Rule(
    "shouting", .advice, practice: 21,
    "Speak; don't shout.",
    source: .fakingIt,
    why: "Capitals and rows of exclamation marks read as spam, and screen readers may spell capitals out.",
    fix: "Write it in small letters with one full stop, and let the words carry it.",
    checks: [
      .draft { draft in
        let wording = draft.wording
        guard wording.hasLoudWordOrMark else { return [] }
        let capitals = draft.shouts.map { Hit(Shouting.capitals(draft.words($0)), at: $0) }
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
      .triggers("[WIN WIN WIN]! A week at the lighthouse for two."),
      .passes("Choir rehearsal.\nWHEN: Tuesday, 7 pm\nWHERE: the old mill\nBRING: a cushion"),
      .passes("TICKETS » https://theatre.example.org/tickets\nGETTING THERE » bus 22"),
      .passes("Our shop runs on one `SELECT NAME FROM CUSTOMERS WHERE HAPPY`, says the web person."),
      .passes(
        """
        We measured forty kettles for a week: how long they take to boil, what they use, how loud they are and how \
        long the lid stays warm. The cheapest was the quickest. The dearest was NEVER the best at anything, and two \
        of them leaked. All figures are in the table, with the names of those who lent us theirs.
        """),
      .passes("New in the window: ROUGE NOIR SATIN, LUMIERE TENDRE and the VELOURS INTENSE."),
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
}

extension Draft {
  /// Capitals as ranges of the text, but for those of the house's own name and of a blank to be filled in.
  fileprivate var shouts: [Range<Int>] {
    let shouts = wording.shouts
    guard !shouts.isEmpty else { return [] }
    let marks = context.judge.marks
    let blanks = PlaceholderFound.all(in: wording).map(\.range)
    return shouts.filter { !isName($0, of: marks) }.map(wording.range)
      .filter { shout in !blanks.contains { $0.overlaps(shout) } }
  }

  /// Whether a run is the house's name, or what the house names after itself.
  private func isName(_ run: Range<Int>, of marks: OwnMarks) -> Bool {
    let others = run.filter { !marks.isWordOfName(wording.words[$0].key) }
    return others.count < run.count && !others.contains { EverydayWords.contains(wording.words[$0].key) }
  }

  /// A row of three marks and more, or several rows; else the last of four and more that stand apart.
  fileprivate var exclamations: [Hit] {
    let rows = wording.exclamationRows
    let marks = rows.isEmpty ? wording.own.filter { wording.words[$0].has(.exclamation) } : []
    if rows.isEmpty && marks.count < 4 { return [] }
    let isTaken = wording.areQuotedOrCode
    let apart = marks.filter { !isTaken[$0] }
    if let last = apart.last, apart.count > 3, !wording.isLost(apart.count) {
      return [Hit(Rule.Shouting.marks(apart.count), at: wording.words[last].range)]
    }
    let loud = rows.filter { !isTaken[$0.lowerBound] }
    guard !wording.isLost(loud.reduce(0) { $0 + wording.range(of: $1).count }),
      loud.count > 1 || loud.contains(where: { wording.range(of: $0).count > 2 })
    else { return [] }
    return loud.map { row in
      let range = wording.range(of: row)
      return Hit(Rule.Shouting.row(words(range)), at: range)
    }
  }
}
