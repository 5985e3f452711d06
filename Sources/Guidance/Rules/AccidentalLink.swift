import Planning
import PostText

extension Rule {
  public struct AccidentalLink: FindingCase {
    public let words: String
    /// Those that make a link of them.
    public let platforms: [Platform]

    public var english: CaseWords {
      "“\(words)” becomes a link on \(platforms.map(\.name).joined(separator: ", "))."
    }
  }

  public static let accidentalLink = Rule(
    "accidental-link", .warning, practice: 4,
    "Link only where you mean to lead somebody.",
    source: .notWorking,
    why: "A platform links whatever ends in a top-level domain, and leads your readers to a stranger's page.",
    fix: "Put a blank behind the dot, or name a file without its ending.",
    checks: [
      .draft { draft in
        draft.linkedWords.map { link in
          Hit(AccidentalLink(words: draft.words(link.range), platforms: link.platforms), at: link.range)
        }
      }
    ],
    examples: [
      .triggers("The tea room opens at [eight.No] queue today.", on: [.x]),
      .triggers("All of them write [properly.Help] us to teach more.", on: [.facebook]),
      .triggers("Winter plans are in [menu.zip], pick what you like.", on: [.threads]),
      .triggers("Read the [README.md] first", on: [.bluesky]),
      .triggers("[setup.sh] does the rest", on: [.linkedin]),
      .triggers("[Ok.It] works. [Done.Me] too. [Enough.So] we go.", on: [.x]),
      .triggers("Tomorrow at [9.am] sharp: [this.is] great", on: [.x]),
      .passes("Read about.me, who.is and 163.com", on: [.x]),
      .passes("Read the README.md first", on: [.mastodon]),
      .passes("The tea room opens at eight.No queue today.", on: [.bluesky]),
      .passes("The tea room opens at eight. No queue today.", on: [.x]),
      .passes("Ask Claude.ai or Booking.com, or come by.", on: [.x]),
      .passes("See kettles.org and tips.Com for more.", on: [.x]),
      .passes("All of it: https://acmetea.example.com/menu.zip", on: [.x]),
      .passes("Half past eight.Noon is for lunch.", on: [.x]),
    ])
}
