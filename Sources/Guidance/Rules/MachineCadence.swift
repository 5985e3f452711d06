import Phrases

extension Rule {
  public enum MachineCadence: FindingCase {
    /// `isn't just tea, it's a ritual`
    case contrast(String)
    /// `Here's the thing:`, `The result?`
    case drumroll(String)

    public var english: CaseWords {
      switch self {
      case .contrast(let words):
        "“\(words)…”: what it isn't, then what it is, as in a thousand texts that nobody wrote."
      case .drumroll(let words): "“\(words)” is a drum roll that many texts have which nobody wrote."
      }
    }
  }

  public static let machineCadence = Rule(
    "machine-cadence", .advice, practice: 23,
    "Write as you would say it to one person.",
    source: .fakingIt,
    why:
      "Readers have met these turns in so many machine-made texts that they stop believing there is somebody behind.",
    fix: "Say the second half alone, and leave the drum roll out.",
    checks: [
      .draft { draft in
        let found = draft.ownPhrases(turns)
        return found.compactMap(draft.hit).sorted {
          ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0)
        }
      }
    ],
    examples: [
      .triggers("Our tea [isn't just a drink. It's] a ritual."),
      .triggers("These boots [aren't just for walking, they're] for living."),
      .triggers("[Here's the thing:] most boilers are never bled."),
      .triggers("We moved the till to the door. [The result?] Shorter queues."),
      .triggers("A library [is not just about books — it's] about belonging."),
      .triggers("Most gyms sell you a year. [Let that sink in]."),
      .triggers("[But here's the kicker:] the vet was right.", on: [.linkedin]),
      .passes("Our tea is a drink, and for some a ritual."),
      .passes("Here's the thing that we found under the floor of the mill."),
      .passes("The result? Read it on the board at the harbour from six."),
      .passes("It's not just you: the bus was late all week, the company says."),
      .passes("The bridge is not just for cars: it's also open to bikes and prams."),
      .passes("What was the result? We asked the ferry company."),
      .passes("Here's the catch: forty kilos of mackerel, two crabs and a boot."),
      .passes("“Here's the thing:” opens every talk at the fair, so I counted."),
      .passes("This isn't only our oven. Ana's bakes in it on Mondays."),
    ])

  /// Notes: `contrast` opens one; `led` needs a pause behind it, `asked` is a question by itself that the text answers.
  private static let turns = PhraseTable(
    """
    isn't|aren't|wasn't|weren't just|only|merely|simply|about = contrast
    is|are|was|it's|they're|we're|this|that's not|isn't just|only|merely|simply about|a|an|another|the|your|our|for|in = contrast
    is|are|was|it's|that's not about = contrast
    but? here's|here the|is thing|truth|kicker|twist|reality|secret = led
    but? here is the thing|truth|kicker|twist|reality|secret = led
    but? here's the catch = led ! fish fishing mackerel cod crab crabs lobster harbour boat kilos
    the result|results|kicker|solution|takeaway|lesson|bottom|twist|payoff|secret|outcome line? = asked
    the best|worst|crazy|scary|real|sad part|truth|secret|problem|lesson|kicker|reason = asked
    let that sink in, read that again, and that changes|changed everything, buckle up = plain
    """)
}

extension Draft {
  /// A hit where a turn stands as those texts have it.
  fileprivate func hit(_ found: PhraseTable.Found) -> Hit? {
    let end = found.words.upperBound
    switch found.note {
    case "contrast":
      guard let last = wording.endOfContrast(from: end) else { return nil }
      let range = wording.range(of: found.words.lowerBound..<last + 1)
      return Hit(Rule.MachineCadence.contrast(words(range)), at: range)
    case "led":
      guard wording.words[found.words.lowerBound].opensClause, wording.own.contains(end),
        wording.pauses(at: end)
      else { return nil }
      return hit(onDrumroll: found.words.lowerBound..<(wording.words[end].isMark(":") ? end + 1 : end))
    case "asked":
      guard wording.words[found.words.lowerBound].opensClause, wording.own.contains(end),
        wording.words[end].has(.questionMark), wording.answersItself(behind: end)
      else { return nil }
      return hit(onDrumroll: found.words.lowerBound..<end + 1)
    default: return hit(onDrumroll: found.words)
    }
  }

  private func hit(onDrumroll words: Range<Int>) -> Hit {
    let range = wording.range(of: words)
    return Hit(Rule.MachineCadence.drumroll(self.words(range)), at: range)
  }
}

extension Wording {
  /// So many words at most stand between what it isn't and what it is.
  private static let longestContrast = 9

  /// The index of the `it's` that turns a sentence round: behind a pause, and not followed by an `also`.
  fileprivate func endOfContrast(from start: Int) -> Int? {
    var hasPaused = false
    for index in start..<min(start + Self.longestContrast, own.upperBound) {
      let word = words[index]
      if word.sort == .mark {
        if word.has([.questionMark, .exclamation]) || hasPaused { return nil }
        hasPaused = pauses(at: index) || word.isMark(",")
      } else if hasPaused || word.opensClause {
        let next = index + 1 < own.upperBound ? words[index + 1].key : .none
        return Self.turning.contains(word) && next != "also" && next != "not" ? index : nil
      }
    }
    return nil
  }

  private static let turning: WordSet = ["it's", "they're", "we're", "that's", "she's", "he's"]

  fileprivate func pauses(at index: Int) -> Bool {
    let word = words[index]
    guard word.sort == .mark else { return word.opensClause }
    return ":;—–-….".unicodeScalars.contains { word.isMark($0) }
  }

  /// Whether what follows a question tells, and doesn't send one elsewhere.
  fileprivate func answersItself(behind mark: Int) -> Bool {
    guard let next = words[(mark + 1)..<own.upperBound].first(where: { $0.sort != .mark }) else {
      return false
    }
    return next.sort != .link && !next.has(.lookingVerb) && !next.has(.imperative)
  }
}
