import Planning
import PostText

extension Rule {
  public enum BrokenLink: FindingCase {
    /// The platform leaves out the end.
    case cut(String, rest: String, platforms: [Platform])
    /// The platform takes what follows for a part of it.
    case swallows(String, rest: String, platforms: [Platform])
    /// No platform sees a link there.
    case unseen(String)

    public var english: CaseWords {
      switch self {
      case .cut(let link, let rest, let platforms):
        CaseWords(
          "On \(Self.names(platforms)) the link \(link) ends before “\(rest)”.",
          fix: "Take the link from the page's own “share”, or shorten it.")
      case .swallows(let link, let rest, let platforms):
        "On \(Self.names(platforms)) the link \(link) takes in “\(rest)”, which is no part of it."
      case .unseen(let words):
        CaseWords(
          "“\(words)” becomes no link.",
          fix: "Write it as https://, the host and the path, with no blank within.")
      }
    }

    private static func names(_ platforms: [Platform]) -> String {
      platforms.map(\.name).joined(separator: ", ")
    }
  }

  public static let brokenLink = Rule(
    "broken-link", .warning, practice: 4,
    "See that each link leads where you mean it to.",
    source: .notWorking,
    why: "Whoever lands on a missing page, or finds nothing to tap, doesn't come a second time.",
    fix: "Put a blank behind the link, or let the sentence end before it.",
    checks: [
      .draft { draft in
        let links = BrokenLinks(draft)
        return links.unseen + links.misread
      }
    ],
    examples: [
      .triggers("Blocks and recipes: [wiki.vg's] pages have them all.", on: [.x, .bluesky]),
      .triggers("Seats for the ceilidh: [https:// tickets.example.org/ceilidh]"),
      .triggers("The frost map is at [http:/growers.example.org/frost]"),
      .triggers("Bus times: [www. harbourbus.example.org]"),
      .triggers("Menus: [htps://acmetea.example.com/menu]"),
      .triggers("Eye tests by appointment: [https//eyes.example.org/book]", on: [.facebook]),
      .passes("Blocks and recipes: wiki.vg's pages have them all.", on: [.x]),
      .passes("Seats for the ceilidh: https://tickets.example.org/ceilidh"),
      .passes("Seats (see https://tickets.example.org/ceilidh), and soup."),
      .passes("How bricks are fired: https://bricks.example.org/Brick_(building)", on: [.x]),
      .passes("The page says HTTP/2, and http:// is not https://, says our web person."),
      .passes("Claude.ai's answer was shorter than Ana's.", on: [.x]),
      .passes("Why www. stands before so many names, by @minarao."),
      .passes("Our menu: https://acmetea.example.com/menu. Our soup: lentils."),
    ])
}
