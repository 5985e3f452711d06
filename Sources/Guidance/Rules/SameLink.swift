import PostText

extension Rule {
  public struct SameLink: FindingCase {
    public let link: String
    /// The last post that led there.
    public let last: KnownPost
    /// How many led there in four weeks.
    public let count: Int

    public var english: CaseWords {
      let times = count == 1 ? "" : ", and \(count) times in four weeks"
      return "\(link) \(last.whenInWords) already\(times): \(last.quoted)."
    }
  }

  public static let sameLink = Rule(
    "same-link", .advice, practice: 21,
    "Send people to a page once, not week after week.",
    source: .fakingIt,
    why: "A link that comes round and round looks like spam, however the words around it change.",
    fix: "Say what is worth knowing in the post itself and leave the link out, or link to something new.",
    checks: [
      .draft { draft in
        var seen: Set<LinkPage> = []
        return draft.entities.links.compactMap { link in
          guard let page = LinkPage(link.text) else { return nil }
          let posts = draft.posts(leadingTo: page)
          // Most links are new, and no more need be asked of them.
          guard !posts.isEmpty, seen.insert(page).inserted, !draft.isNavigationPage(page) else { return nil }
          return draft.hit(at: link, posts)
        }
      }
    ],
    examples: [
      .triggers(
        "If you read one thing on frost this winter: [https://growers.example.org/frost] by @growers",
        after: .out("@growers know frost: https://growers.example.org/frost", .share, daysAgo: 6)),
      .triggers(
        "Our knee exercises, for everybody who sits: [https://www.physio.example.com/knees/?utm_source=mastodon&utm_id=7]",
        after: .out("Knees hurt? Try these: http://physio.example.com/knees", .help, daysAgo: 15)),
      .triggers(
        "The quay in 1912, in pictures [https://archive.example.org/quay#boats]",
        after: .out("Boats of 1912, from the archive: https://archive.example.org/quay", .share, daysAgo: 20)),
      .triggers(
        "Ein Lied für den Feierabend: [https://youtube.com/watch?v=abc123&si=9]",
        after: .out("Hört mal: https://www.youtube.com/watch?v=abc123", .share, daysAgo: 3)),
      .triggers(
        "Jobs for plumbers: [https://plumbers.example.com/jobs/apprentice]", kind: .story,
        after: .out("We look for two: https://plumbers.example.com/jobs/apprentice", .story, daysAgo: 2)
          + .scheduled(
            "Come and work with us https://plumbers.example.com/jobs/apprentice", .story, inDays: 3)),
      .triggers(
        "朝のお茶の淹れ方は[https://cha.example.org/asa] をどうぞ",
        after: .out("お茶の記事：https://cha.example.org/asa", .share, daysAgo: 8)),
      .passes(
        "Our shop stays open until eight: https://acmetea.example.com/",
        after: .out("Find us at https://www.acmetea.example.com", .story, daysAgo: 2)),
      .passes(
        "Book the back room: acmetea.example.com/contact", kind: .offer,
        after: .out("Questions? https://acmetea.example.com/contact", .talk, daysAgo: 2)),
      .passes(
        "If you read one thing on frost this winter: https://growers.example.org/frost/2",
        after: .out("@growers know frost: https://growers.example.org/frost", .share, daysAgo: 6)),
      .passes(
        "Ein Lied für den Feierabend: https://youtube.com/watch?v=abc124",
        after: .out("Hört mal: https://www.youtube.com/watch?v=abc123", .share, daysAgo: 3)),
      .passes(
        "@mo It's this form: https://plumbers.example.com/forms/leak",
        after: .out("@jo Here is the form: https://plumbers.example.com/forms/leak", .talk, daysAgo: 1)),
      .passes(
        "The quay in 1912, in pictures https://archive.example.org/quay", on: [.bluesky],
        after: .out("Boats of 1912: https://archive.example.org/quay", .share, daysAgo: 1, on: [.mastodon])),
      .passes(
        "Two seats left for the pie class: https://pies.example.com/class", kind: .offer,
        after: .out("Learn to make pies: https://pies.example.com/class", .offer, daysAgo: 6)),
    ])
}

extension Draft {
  /// Posts before it that lead its readers to a page, the latest last, but for those that `repeat` or `reminder` speaks of.
  fileprivate func posts(leadingTo page: LinkPage) -> [KnownPost] {
    earlierPosts(leadingTo: page).filter { nearness(of: $0) == nil }.map { context.neighbours.posts[$0] }
      .filter { kind != .offer || $0.kind != .offer }
  }

  fileprivate func hit(at link: Entity, _ posts: [KnownPost]) -> Hit? {
    posts.last.map { last in
      Hit(Rule.SameLink(link: link.text, last: last, count: posts.count), at: link.range)
    }
  }
}
