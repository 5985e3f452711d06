import Planning
import PostText

extension Rule {
  public struct MistypedHandle: FindingCase {
    public let typed: String
    /// As the plan or one of its posts has it.
    public let meant: String

    public var english: CaseWords { "\(typed) is one letter away from \(meant), whom the plan knows." }
  }

  public static let mistypedHandle = Rule(
    "mistyped-handle", .warning, practice: 32,
    "Spell handles as their owners do.",
    source: .quietObservers,
    why: "A wrong letter names a stranger, or nobody, and whom you meant never hears of it.",
    fix: "Correct the handle. If it is somebody else's, and right, leave it as it is.",
    checks: [
      .draft { draft in
        guard !draft.entities.mentions.isEmpty else { return [] }
        let typed = draft.entities.mentions.map { Account($0.text) }
        let slips = zip(draft.entities.mentions, typed).compactMap { mention, account in
          draft.context.knownAccounts.meant(by: account).map { (mention, meant: $0) }
        }
        if slips.isEmpty { return [] }
        let present = Set(typed.map(\.name))
        return slips.filter { !present.contains($0.meant.name) }.map { mention, meant in
          Hit(MistypedHandle(typed: mention.text, meant: meant.handle), at: mention.range)
        }
      }
    ],
    examples: [
      .triggers("Come and taste with [@acmtea] on Friday."),
      .triggers("Tickets from [@acmeteas] at the door."),
      .triggers("Ask [@AcmeTae] which leaf it was!"),
      .triggers("Full story by [@mara1oaf]: https://bread.example.org", in: .bakery),
      .triggers("The vans are washed; thanks [@devdeliver] and [@maraolaf]", in: .bakery),
      .triggers("Neuer Ofen, erste Brote: [@harbourbakary] zeigt sie.", in: .bakery),
      .triggers(
        "The palm house is lit until ten, says [@kewgadens].",
        after: .out("A frost map by @kewgardens: read it twice.", .share, daysAgo: 9)),
      .triggers(
        "Six more names for the list, among them [@minaroa].",
        after: .scheduled("Friday's reader is @minarao.", .boost, inDays: 3)),
      .passes(
        "The palm house is lit until ten, says @kewgardens.",
        after: .out("A frost map by @kewgardens: read it twice.", .share, daysAgo: 9)),
      .passes(
        "Stalls for @woolfair2027 are on sale.",
        after: .out("@woolfair2026 was a joy.", .boost, daysAgo: 9)),
      .passes(
        "Write to info@kewgadens.example for a seat.",
        after: .out("A frost map by @kewgardens: read it twice.", .share, daysAgo: 9)),
      .passes("Come and taste with @acmetea on Friday."),
      .passes("Come and taste with @AcmeTea on Friday."),
      .passes("Thanks to @anna for the cups."),
      .passes("Thanks to @acmecoffee for the cups."),
      .passes("Both @acmetea and @acmeteas pour on Friday."),
      .passes("Come with @acmetea@tea.example.social on Friday."),
      .passes("Loaves by @maraloaf, photos by @maralowe.", in: .bakery),
    ])
}

extension Plan {
  fileprivate static let bakery: Plan = {
    var plan = Plan(brand: "Harbour Bakery", zone: "Europe/London")
    plan.handles = ["@harbourbakery"]
    plan.team = ["@maraloaf", "@devdelivers"]
    plan.platforms = [ChosenPlatform(.mastodon)]
    return plan
  }()
}
