import Phrases
import Planning

extension Rule {
  public enum Scarcity: FindingCase {
    /// Nothing in the text or the plan says how much there is, or until when.
    case unproved(String)
    /// An earlier post of ours, which led to the same page, was as urgent.
    case again(String, earlier: KnownPost)

    public var english: CaseWords {
      switch self {
      case .unproved(let words): "“\(words)”: is it so, and could a reader tell?"
      case .again(let words, let earlier):
        CaseWords(
          "“\(words)”, as in \(earlier.quoted), which \(earlier.whenInWords).",
          fix: "A last chance comes once. Leave it out, or say what has changed since.")
      }
    }
  }

  public static let scarcity = Rule(
    "scarcity", .advice, practice: 27,
    "Hurry nobody without a reason that they can see.",
    source: .missingPoint,
    why: "Whoever is hurried each week stops believing the clock, and next time lets it tick.",
    fix: "If it is so, say until when it is on or how many there were. If it isn't, leave it out.",
    checks: [
      .draft { draft in
        let found = draft.ownPhrases(phrases).filter { !draft.isInOtherSense($0) }
        if found.isEmpty { return [] }
        if let earlier = draft.earlierHurry {
          return draft.hits(found) { words, _ in Scarcity.again(words, earlier: earlier) }.map(\.asWarning)
        }
        return draft.hits(found.filter { !draft.bears($0) }) { words, _ in Scarcity.unproved(words) }
      }
    ],
    examples: [
      .triggers("[Only 3 spots left] for the kitchen fitters' calendar!"),
      .triggers("[Last chance] to try our oolong."),
      .triggers("Haircuts at half price. [Hurry], [before they're gone]!"),
      .triggers("The wool from the hill farm is [selling fast]."),
      .triggers("[Limited availability]. Ask for the boat tour at the kiosk."),
      .triggers("New kiln class, [only a few places left]."),
      .triggers("[Act now], and the boiler service costs nothing."),
      .triggers(
        "[Last chance] for the lantern walk on Friday: https://walks.example.org/lantern",
        after: .out(
          "Last chance for the lantern walk: https://walks.example.org/lantern", .offer, daysAgo: 12)),
      .passes("Last chance: the loom show closes on Sunday at five."),
      .passes("Tickets for the ceilidh are limited to the hall's eighty seats."),
      .passes("Only 12 seats are left of the forty at Saturday's tasting.", in: .almostFull),
      .passes("Only three rhinos of that kind are left in the wild, and two of them live in Kenya."),
      .passes("There is no hurry: the exhibition stays up all year."),
      .passes("The last few remaining steam trawlers, drawn by Mina Rao."),
      .passes("If towns act now, the elms may live, says Mina Rao."),
      .passes("“Last chance!” is what the spam said; report it to @leithlibrary."),
      .passes("Spaces are limited by the size of the boat: twelve, and a dog."),
    ])

  fileprivate static let phrases = PhraseTable(
    """
    only|just 0|one|two|three|four|five|six|seven|eight|nine|ten|a few|handful? of? \(goods)? left|remaining|available = few
    only|just 0|one|two|three|four|five|six|seven|eight|nine|ten|a more? \(goods)? left|remaining|available = few
    only 0|one|two|three|four|five|six \(goods)? are|is left|remaining|available = few
    last|final few|remaining|0 \(goods) = few
    last|final chance, final call for = late
    limited \(goods)|availability|spots|stock|supplies|supply|quantities = few
    limited-time offer|only|deal|sale, for a limited time only? = late
    while stocks|supplies|stock|supply last|lasts, selling|going|filling out? fast, selling out fast|quickly = few
    almost|nearly sold out, almost|nearly gone, before they're|it's|its|theyre all? gone = few
    hurry, hurry up = hurry
    act now|fast|today = hurry
    book|order|buy|shop now before, before it's too late, don't wait until it's too late = late
    won't last long, time's|time is running out, ends|ending soon, final|last hours|hour|minutes|days to = late
    """)

  private static let goods = """
    spot|spots|place|places|seat|seats|ticket|tickets|room|rooms|table|tables|slot|slots|space|spaces|item|items|piece\
    |pieces|box|boxes|copy|copies|pair|pairs|opening|openings|appointment|appointments|unit|units
    """
}

extension Hit {
  fileprivate var asWarning: Hit {
    var hit = self
    hit.severity = .warning
    return hit
  }
}

extension Draft {
  /// `no hurry`, `hurry home`, `if we don't act now`
  fileprivate func isInOtherSense(_ found: PhraseTable.Found) -> Bool {
    guard found.note == "hurry" else { return false }
    let next = found.words.upperBound < wording.own.upperBound ? wording.words[found.words.upperBound] : nil
    return !wording.words[found.words.lowerBound].opensClause
      || next.map { $0.sort == .word && !$0.opensClause } == true
  }

  /// Whether the text says until when, or the plan how many: a goal with as much between its last figure and its target.
  fileprivate func bears(_ found: PhraseTable.Found) -> Bool {
    guard found.note == "few" else { return wording.own.contains { isTime(wording.words[$0]) } }
    let counted = found.words.compactMap { Double(wording.text(of: wording.words[$0])) }.first
    guard let counted else { return false }
    return plan.goals.contains { goal in
      guard let target = goal.target, let latest = goal.progress.last(where: { $0.on <= day }) else {
        return false
      }
      return target - latest.value == counted
    }
  }

  private func isTime(_ word: Word) -> Bool {
    word.sort == .number
      ? wording.text(of: word).contains { $0 == ":" || $0 == "." } : Self.times.contains(word)
  }

  private static let times: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tonight",
    "tomorrow",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "midnight", "noon",
    "weekend", "christmas", "easter", "am", "pm", "hours", "days", "weeks",
  ]

  /// An earlier post that led to one of its pages and was as urgent.
  fileprivate var earlierHurry: KnownPost? {
    let earlier = fingerprint.pages.flatMap { earlierPosts(leadingTo: $0) }.sorted(by: >).prefix(3)
    return earlier.lazy.map { self.context.neighbours.posts[$0] }.first {
      !Rule.phrases.found(in: Wording($0.post)).isEmpty
    }
  }
}

extension Plan {
  fileprivate static let almostFull: Plan = {
    var plan = Plan.example
    plan.goals[0].note(Goal.Progress(on: Example.today - 1, value: 28))
    return plan
  }()
}
