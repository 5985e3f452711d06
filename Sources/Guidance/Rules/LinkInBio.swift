import Phrases
import PostText

extension Rule {
  public struct LinkInBio: FindingCase {
    public let words: String
    public let platforms: [Platform]

    public var english: CaseWords {
      CaseWords(
        "“\(words)” sends people away from a place where a link works: \(names).",
        fix: platforms.count == 1
          ? "Put the link into the post: variant POST \(platforms[0].rawValue) TEXT, or edit POST TEXT"
          : "Put the link into the post there.")
    }

    private var names: String { platforms.map(\.name).joined(separator: ", ") }
  }

  public static let linkInBio = Rule(
    "link-in-bio", .advice, practice: 4,
    "Where a link can be tapped, give the link itself.",
    source: .notWorking,
    why: "Each step on the way to a page loses some of those who set out.",
    fix: "Put the link into the post there.",
    checks: [
      .draft { draft in
        let platforms = draft.platforms.filter { $0.hasLinks }
        guard !platforms.isEmpty else { return [] }
        return draft.hits(draft.ownPhrases(phrases)) { words, _ in
          LinkInBio(words: words, platforms: platforms)
        }
      }
    ],
    examples: [
      .triggers("Tickets for the ceilidh: [link in bio]."),
      .triggers("How to prune in a drought, [link in our bio]!", on: [.bluesky]),
      .triggers("Eye tests on Saturdays ([link in profile])", on: [.linkedin, .instagram]),
      .triggers("The new bus times are out. [Link in bio]", on: [.facebook]),
      .triggers("A week of soups by @minarao, [link in the bio].", on: [.x]),
      .passes("Tickets for the ceilidh: link in bio.", on: [.instagram]),
      .passes("A week of soups by @minarao, link in the bio.", on: [.tiktok]),
      .passes("Tickets for the ceilidh: https://tickets.example.org/ceilidh"),
      .passes("Which link is in your bio? We put the bus times there."),
      .passes("Our biology club meets on Friday. The link between moss and rain is the topic."),
    ])

  private static let phrases = PhraseTable(
    """
    link in bio
    link in our bio
    link in my bio
    link in the bio
    link in profile
    link in our profile
    links in bio
    """)
}

extension Platform {
  /// Whether a link in a post can be tapped there.
  fileprivate var hasLinks: Bool { self != .instagram && self != .tiktok }
}
