import Planning

extension Rule {
  public struct Confidential: FindingCase {
    /// As the text has them.
    public let words: String

    public var english: CaseWords { "“\(words.onOneLine)” is confidential." }
  }

  public static let confidential = Rule(
    "confidential", .error, practice: 32,
    "Keep to yourselves what is not yet to be told.",
    source: .quietObservers,
    why: "What is out can't be taken back, and the fear of such a slip is what keeps a team silent.",
    fix: "Take the words out. If they may be told by now: confidential remove TERM.",
    checks: [
      .draft { draft in
        guard let search = draft.terms else { return [] }
        return draft.context.confidential.flatMap { term in
          // A single word is often a code name, whose plural is another word.
          search.ranges(of: term, plurals: term.words.count > 1).map {
            Hit(Confidential(words: draft.words($0)), at: $0)
          }
        }
      }
    ],
    examples: [
      .triggers("Wait until you taste [Blend 47]!", in: .keeping("Blend 47")),
      .triggers("Something called [project seagull] lands in May.", in: .keeping("Project Seagull")),
      .triggers("Lunch with the people of [Norwood & Sons].", in: .keeping("Norwood & Sons")),
      .triggers("#[seagull] is nearly here", in: .keeping("Seagull")),
      .triggers("来月、[夜明け]を発売します。", in: .keeping("夜明け")),
      .triggers("The [Seagull]'s first flight, and the [seagull]'s second", in: .keeping("Seagull")),
      .triggers("Yes, the [rent\nincrease] is true", in: .keeping("rent increase")),
      .triggers("All [rent  -\u{A0}increases] at once", in: .keeping("rent increase")),
      .triggers("#[NorwoodTakeover] is near", in: .keeping("Norwood takeover")),
      .passes("Wait until you taste blend 470!", in: .keeping("Blend 47")),
      .passes("The seagulls stole a scone.", in: .keeping("Seagull")),
      .passes("A project for the winter: feed a seagull.", in: .keeping("Project Seagull")),
      .triggers("[ProjectSeagull] lands in May", in: .keeping("Project Seagull")),
      .passes("To parent increases one's patience.", in: .keeping("rent increase")),
      .passes("Sons of Norwood, unite.", in: .keeping("Norwood & Sons")),
      .passes("Wait until you taste Blend 47!"),
    ])
}

extension String {
  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Plan {
  fileprivate static func keeping(_ term: String) -> Plan {
    var plan = Plan.example
    plan.confidential = [term]
    return plan
  }
}
