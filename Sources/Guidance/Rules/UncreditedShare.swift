import Phrases
import Planning
import PostText

extension Rule {
  public enum UncreditedShare: FindingCase {
    /// It says itself that nobody knows whose work it is.
    case unknown(String)
    /// Whose work it links to may be said or not.
    case unclear(link: String)

    public var english: CaseWords {
      switch self {
      case .unknown(let words): "“\(words)”: somebody made it, and goes unnamed."
      case .unclear(let link): "It shares \(link): is it said whose work it is?"
      }
    }
  }

  public static let uncreditedShare = Rule(
    "uncredited-share", .warning, practice: 34,
    "Name whose work you share.",
    source: .quietObservers,
    why: "A name lifts the voice behind the work, and the person named is likely to answer.",
    fix: "Add who made it: their @handle, or “by” and their name.",
    checks: [
      .draft { draft in
        // Also those that the platform makes no link of, such as a short handle on Bluesky.
        guard draft.entities.mentions.isEmpty, !draft.wording.words.contains(where: { $0.sort == .mention })
        else {
          return []
        }
        let unknown = draft.ownPhrases(unknowns).filter { draft.wording.tellsOrigin($0.words) }
        let link = draft.entities.links.first(where: draft.isOthersWork).flatMap {
          draft.names($0) ? nil : $0
        }
        let unseen = link == nil && draft.mayShare ? draft.ownPhrases(linksElsewhere).first : nil
        guard !unknown.isEmpty || link != nil || unseen != nil, !draft.creditsSomebody,
          !draft.namesSomebodyPlainly
        else { return [] }
        if !unknown.isEmpty {
          return draft.hits(unknown.suffix(1)) { words, _ in UncreditedShare.unknown(words) }
        }
        // A link alone doesn't tell whose the page is: of 129 on real posts seven shared others' work.
        let shared = link?.range ?? unseen.map { draft.wording.range(of: $0.words) }
        return shared.map {
          [Hit(UncreditedShare.unclear(link: draft.words($0)), at: $0, severity: .advice)]
        } ?? []
      }
    ],
    examples: [
      .triggers("How frost makes tea sweeter: [https://growers.example.org/frost]"),
      .triggers("Worth ten minutes of your day [https://radio.example.net/tea-trains]"),
      .triggers("Five walks for the first dry Sunday: [https://walks.example.com/five]", kind: .share),
      .triggers("Why bridges sing in the wind. [https://engineers.example.org/bridges] Fascinating!"),
      .triggers("Mina Rao looks into frost: [https://growers.example.org/frost]"),
      .triggers("New rules for allergy labels, in January: [https://labels.example.net/2027]"),
      .triggers(
        "Walked every street from Bow to Barking, and drew the doors: [https://doors.example.org/all]"),
      .triggers("The best hat of the season, and how it was felted: [https://hats.example.org/felt]"),
      .triggers("How to read a pump from the sound alone [https://pumps.example.net/sound]"),
      .triggers("A chair made by hand from one plank: [https://chairs.example.net/one]"),
      .triggers("This stopped us: a street that builds its own filter. ([Found on Pinterest])"),
      .triggers("Goats on a roof! [No idea who took this], but it made our day at the surgery."),
      .triggers("[A stranger's staircase on Pinterest], and now every stair looks dull."),
      .triggers("[Saw this on TikTok]: a bakery that lets the dough choose the music."),
      .triggers("[Seen on Instagram], made of old sails, and we want one for the boathouse."),
      .triggers(
        "What frost does to a hinge. [Link in the first comment].", kind: .share, on: [.linkedin]),
      .triggers(
        "How a dentist explains pain to a child: [https://lnkd.in/eXq3]", kind: .share, on: [.linkedin]),
      .passes(
        "What frost does to a hinge, measured all winter with Mina Rao. Link in the first comment.",
        kind: .share,
        on: [.linkedin]),
      .passes("How our dentist explains pain: https://lnkd.in/eXq3", kind: .story, on: [.linkedin]),
      .passes("Find us on Instagram for the daily soup."),
      .passes("Prof. Ayla Demir and her group listened to 300 bearings: https://bearings.example.org/300"),
      .passes("Mina Rao walked the old rail lines. Her film: https://rails.example.org/film"),
      .passes("A talk by the retired postman Ned Carr on doors: https://doors.example.org/all"),
      .passes("Hat tip to Ravi for this map of wells: https://wells.example.org/map"),
      .passes("From the Growers' archive, how ice was stored: https://ice.example.org/store"),
      .passes("We can be found on Pinterest too, under the name of the mill."),
      .passes("Found on the beach after the storm: a clock, still going."),
      .passes("The mill in 1911, photographer unknown, from our archive."),
      .passes("How frost makes tea sweeter, by Mina Rao: https://growers.example.org/frost"),
      .passes("How frost makes tea sweeter: https://growers.example.org/frost (via @growers)"),
      .passes("@minarao on how frost makes tea sweeter: https://growers.example.org/frost"),
      .passes("Our opening hours at Christmas: https://acmetea.example.com/hours"),
      .passes("From our own shop floor: https://www.acmetea.example.com/floor"),
      .passes("The Growers have a guide to frost: https://growers.example.org/frost"),
      .passes("A fine story in Tea Today: https://www.teatoday.example.com/frost"),
      .passes("Which kettle do you use? Tips and hints at kettles.org"),
      .passes("Short links say nothing of whose it is: https://bit.ly/3xYz"),
    ])

  /// Work that was taken from where names get lost. Archives say openly that a photographer is unknown.
  private static let unknowns = PhraseTable(
    """
    found|spotted|pinched|stolen|nicked on|from|off pinterest|google|tumblr|reddit|9gag|imgur
    saw|seen|discovered this|it|these|them|one? on|over|via pinterest|google|tumblr|reddit|9gag|imgur|instagram|tiktok
    found|spotted this|it|these|them|one|her|his? on|over instagram|tiktok|youtube|facebook|twitter|x|threads|linkedin
    a stranger's|someone's|somebody's _ on|from pinterest|instagram|tiktok|reddit|tumblr|youtube|facebook|twitter
    a stranger's|someone's|somebody's _ _ on|from pinterest|instagram|tiktok|reddit|tumblr|youtube|facebook|twitter
    someone|somebody|a on|from stranger? on? reddit|pinterest|tiktok|instagram made|built|drew|painted|knitted
    pinched|stolen|nicked|borrowed from|off the internet|web
    not sure who made|took|wrote|drew|painted|filmed this|it|these|them|that
    no idea who made|took|wrote|drew|painted|filmed this|it|these|them|that,
    don't know who made|took|wrote|drew|painted|filmed this|it|these|them|that,
    credit|credits to the? rightful|original? owner|owners|creator|artist|photographer
    """)
}

extension Rule {
  /// Where LinkedIn's authors keep what they share.
  fileprivate static let linksElsewhere = PhraseTable(
    "link|article|source|paper|video in|is the? first|1st? comment|comments, link below in the? comments")
}

extension Draft {
  /// Whether it is of that kind, or of none for sure and about nothing of ours.
  fileprivate var mayShare: Bool {
    kind.isAboutOthers || !isKindSure && judgement.whose != .ours
  }

  /// Whether a name stands there as LinkedIn leaves it where somebody was mentioned: two words with capitals within a sentence.
  fileprivate var namesSomebodyPlainly: Bool {
    guard platforms.contains(.linkedin) else { return false }
    return zip(wording.words, wording.words.dropFirst()).contains { one, other in
      [one, other].allSatisfy {
        $0.sort == .word && $0.isCapitalised && !$0.isShouted && $0.categories.isEmpty
      }
        && !one.opensClause && !context.judge.marks.isWordOfName(one.key)
    }
  }

  /// Whether it leads to a page that one can see is others', in a text that may well share others' work.
  fileprivate func isOthersWork(_ link: Entity) -> Bool {
    guard mayShare, link.text.contains("://"), let address = LinkAddress(link.text) else { return false }
    // Whoever speaks of us or sells shares nobody's work.
    guard wording.categories.isDisjoint(with: [.we, .sells]) else { return false }
    // What it leads to can't be seen: LinkedIn makes it of any link.
    if address.host == "lnkd.in" { return isKindSure }
    guard !address.isShort else { return false }
    let marks = context.judge.marks
    return address.tellsWhose && !marks.owns(address) && !marks.mayOwn(address)
  }

  /// Whether the text names the house that the link leads to: "Growers" and `growers.example.org`, "Tea Today" and
  /// `teatoday.example.org`. One word in small letters is a word like any other. A link without `http` is read as
  /// the house's name.
  fileprivate func names(_ link: Entity) -> Bool {
    guard link.text.contains("://") else { return true }
    let host = LinkAddress(link.text)?.host ?? ""
    let labels: [Substring] = host.split { $0 == "." }
    let names = labels.dropLast().filter { $0.count > 2 }
    let rest = text.replacing(link.text, with: " ")
    let together = rest.filter { $0.isLetter || $0.isNumber }.lowercased()
    return names.contains { name in
      rest.contains(name.prefix(1).uppercased() + name.dropFirst())
        || (name.count > 5 && together.contains(name) && !rest.lowercased().contains(name))
    }
  }
}

extension Wording {
  /// `We can be found on Pinterest` and `found on Google Play` are about the place itself.
  fileprivate func tellsOrigin(_ found: Range<Int>) -> Bool {
    guard found.lowerBound > 0 else { return true }
    let next = found.upperBound < own.upperBound ? words[found.upperBound].key : .none
    return !["be", "is", "are", "was", "were", "been", "best"].contains(words[found.lowerBound - 1].key)
      && !["play", "maps", "earth", "scholar", "docs", "search"].contains(next)
  }
}
