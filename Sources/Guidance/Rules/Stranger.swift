import Planning
import PostText

extension Rule {
  public struct Stranger: FindingCase {
    public let handle: String

    public var english: CaseWords {
      CaseWords(
        "\(handle) is new to us: neither named nor heard from in the last four weeks.",
        fix: "See what is known: person \(handle). Once it is out, see whether they answer: inbox")
    }
  }

  public static let stranger = Rule(
    "stranger", .advice, practice: 11,
    "Know whom you name, and stay with them.",
    source: .notWorking,
    why:
      "A first mention is the beginning of something: whoever is greeted and then forgotten remembers that.",
    fix: "See what is known of them: person @HANDLE",
    checks: [
      .draft { draft in
        guard let met = draft.context.met, !draft.entities.mentions.isEmpty else { return [] }
        let own = Set((draft.plan.handles + draft.plan.team).map(SocialAccount.name))
        let new = draft.entities.mentions.filter { mention in
          let name = SocialAccount.name(of: mention.text)
          return !met.contains(name) && !own.contains(name) && !draft.namedBefore(name)
        }
        guard let first = new.first else { return [] }
        return [Hit(Stranger(handle: first.text), at: first.range)]
      }
    ],
    examples: [
      .triggers("On frost, by [@growers].", heard: ["@bo"]),
      .triggers("Thanks to [@leithlibrary] for the hall!", heard: ["@bo"]),
      .triggers("@bo meet [@cy], who smokes tea too.", heard: ["@bo"]),
      .triggers("RT [@portofleith]: Bridge closed till noon", heard: ["@bo"]),
      .triggers("[@bo@tea.example.social] asks how long it keeps.", heard: ["@bo"]),
      .passes("On frost, by @bo.", heard: ["@bo"]),
      .passes("On frost, by @BO and @cy.", heard: ["@bo", "@cy"]),
      .passes("Come to @acmetea on Friday, @ana pours.", heard: ["@bo"]),
      .passes("On frost, by @growers."),
      .passes("Frost is late this year.", heard: ["@bo"]),
    ])
}

extension Draft {
  /// Whether a post of the last four weeks, or one that is scheduled, names an account.
  fileprivate func namedBefore(_ name: String) -> Bool {
    (recent + scheduled).contains { known in
      known.post.accountsNamed.contains { SocialAccount.name(of: $0) == name }
    }
  }
}
