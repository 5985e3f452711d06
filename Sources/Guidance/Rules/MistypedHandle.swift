import Planning
import PostText

extension Rule {
  public struct MistypedHandle: FindingCase {
    public let typed: String
    /// As the plan has it.
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
        let known = draft.context.knownAccounts
        let typed = draft.entities.mentions.map { Account($0.text) }
        let slips = zip(draft.entities.mentions, typed).compactMap { mention, account in
          draft.context.knownNames.contains(account.name)
            ? nil : known.first { account.isSlip(of: $0) }.map { (mention, meant: $0) }
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
