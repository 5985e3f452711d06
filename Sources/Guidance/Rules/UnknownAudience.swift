import Planning

extension Rule {
  public enum UnknownAudience: FindingCase {
    /// What may be noted of an audience; the raw value is the option that notes it.
    public enum Trait: String, Sendable {
      case wants, looks

      fileprivate var english: String { self == .wants ? "what they want" : "where they look" }
    }

    public struct Gap: Hashable, Sendable {
      public let audience: String
      public let missing: [Trait]
    }

    case none
    case gaps([Gap])

    public var english: CaseWords {
      switch self {
      case .none: "The plan names nobody whom the posts are for."
      case .gaps(let gaps):
        CaseWords("It isn't noted \(gaps.map(\.english).joined(separator: "; ")).", fix: gaps.first?.fix)
      }
    }
  }

  public static let unknownAudience = Rule(
    "unknown-audience", .advice, practice: 8,
    "Know your people: what they want, and where they look.",
    source: .fakingIt,
    why: "Whoever does not know what would help their readers can only talk of themselves.",
    fix:
      "Note what you know, and ask somebody of them for the rest: audience add NAME --wants TEXT --looks TEXT",
    checks: [
      .plan { plan, _ in
        guard !plan.audiences.isEmpty else { return [Hit(UnknownAudience.none)] }
        let gaps = plan.audiences.map { UnknownAudience.Gap(audience: $0.name, missing: $0.missing) }
          .filter { !$0.missing.isEmpty }
        return gaps.isEmpty ? [] : [Hit(UnknownAudience.gaps(gaps))]
      }
    ],
    examples: [
      .triggers(plan: .example, "a tea shop that names nobody"),
      .triggers(plan: .reaching(Audience("gardeners")), "a seed merchant with a name alone"),
      .triggers(plan: .reaching(Audience("patients", wants: "no pain")), "a dentist: where do they look?"),
      .triggers(
        plan: .reaching(Audience("brides", looks: "Instagram at night")), "a florist: what do they want?"),
      .triggers(
        plan: .reaching(Audience("skippers", wants: "wind at the bar", looks: "?")), "a ferry line's stopgap"),
      .triggers(
        plan: .reaching(
          Audience("readers", wants: "the next book", looks: "Bluesky"), Audience("booksellers")),
        "a writer who knows one of two"),
      .passes(
        plan: .reaching(Audience("gardeners", wants: "frost dates", looks: "Mastodon, before eight")),
        "a seed merchant who knows"),
      .passes(
        plan: .reaching(Audience("patients", wants: "no pain", looks: "the parish magazine")),
        "a dentist whose patients look in the parish magazine"),
      .passes(
        plan: .reaching(Audience("Bräute", wants: "Blumen, die halten", looks: "Instagram, abends")),
        "a florist's, in German"),
      .passes(
        plan: .reaching(
          Audience("readers", wants: "the next book", looks: "Bluesky"),
          Audience("booksellers", wants: "copies on time", looks: "the trade's letter")),
        "a writer who knows both"),
      .passes(
        plan: .reaching(Audience("skippers", wants: "wind at the bar", looks: "the harbour board, VHF 12")),
        "a ferry line whose people look at a board"),
    ])
}

extension Rule.UnknownAudience.Gap {
  fileprivate var english: String { "of \(audience): \(missing.map(\.english).joined(separator: ", "))" }

  fileprivate var fix: String {
    let options = missing.map { "--\($0.rawValue) TEXT" }.joined(separator: " ")
    return "Ask somebody of them, and note it: audience add \(audience.quotedIfNeeded) \(options)"
  }
}

extension Audience {
  fileprivate var missing: [Rule.UnknownAudience.Trait] {
    (wants.isFilledIn ? [] : [.wants]) + (looks.isFilledIn ? [] : [.looks])
  }
}

extension Plan {
  fileprivate static func reaching(_ audiences: Audience...) -> Plan {
    .of("Firth & Daughters") { $0.audiences = audiences }
  }
}
