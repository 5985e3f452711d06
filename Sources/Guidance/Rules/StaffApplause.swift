import Phrases
import Planning
import PostText

extension Rule {
  public enum StaffApplause: FindingCase {
    case presents(String)
    case applauds(String)
    /// The accounts that it names, each once, five at the most.
    case namesNobodyElse([String])

    public var english: CaseWords {
      switch self {
      case .presents(let words): "“\(words)” shows your own people."
      case .applauds(let words): "“\(words)” applauds your own people."
      case .namesNobodyElse(let names):
        "It names nobody but your own people: \(names.joined(separator: ", "))."
      }
    }
  }

  public static let staffApplause = Rule(
    "staff-applause", .advice, practice: 13,
    "Give the stage to people outside the house.",
    source: .illusion,
    why: "Likes and answers from those who work for you say nothing about whom you reach.",
    fix:
      "Name somebody outside who had a part in it: a customer, a supplier, a neighbour. Thank the team at work.",
    checks: [
      .draft { draft in
        if let words = draft.teamPresented {
          return [Hit(StaffApplause.presents(draft.words(words)), at: words)]
        }
        guard [.story, .talk, .boost].contains(draft.kind), draft.addressesNobodyElse else {
          return draft.hits(onApplause: draft.teamCheered)
        }
        guard let names = draft.teamNamedAlone, let first = names.first, let last = names.last else {
          return draft.hits(onApplause: draft.teamPraised ?? draft.teamCheered)
        }
        var seen: Set<String> = []
        let listed = names.map(\.text).filter { seen.insert($0.lowercased()).inserted }.prefix(5)
        return [
          Hit(
            StaffApplause.namesNobodyElse(Array(listed)),
            at: first.range.lowerBound..<last.range.upperBound)
        ]
      }
    ],
    examples: [
      .triggers("Well done [@ana], what a week!"),
      .triggers("Thank you [@ana] for staying until the last kettle was clean."),
      .triggers("[@acmetea's own @ana] ran the half marathon for us. So proud!"),
      .triggers("RT [@ana]: what a day at the shop"),
      .triggers("Happy birthday to our [@ana]! Ten years with us today."),
      .triggers("Congratulations [@ben and @ana], plumbers of the month.", in: .withTeam),
      .triggers("[Well done to Kath and our Saturday girl] Immy: two hundred loaves before ten."),
      .triggers("[Meet our people]! Sandra has run the Keighley branch since 1986."),
      .triggers("[Proud of our very own] Dr Weir, who runs the ward from today."),
      .triggers("[Congratulations to our head gardener] Tom on his medal."),
      .triggers("Jo at the till [celebrates thirty years with us]. Happy days."),
      .triggers("[Well done team]! The ferry was painted in four nights."),
      .triggers("[Shout-out to @ana] for the new window. Come and see it before Sunday!"),
      .triggers("[Thanks to Ana] the kettle sings again. Book your tasting now."),
      .triggers("[Go @ana]! Which mile is the worst, runners?"),
      .triggers("[Three cheers for our own] Jo, who swam the Minch."),
      .passes("Go @ana and @leithlibrary! Which mile is the worst?"),
      .passes("Thanks to Anna the kettle sings again. Book your tasting now."),
      .passes("Good luck @leithlibrary with the big move."),
      .passes("Thank you for a full house on Thursday."),
      .passes("Congratulations to Kath and Pete on their wedding, from all of us."),
      .passes("Well done to our neighbours at the fire station, who saved the old mill."),
      .passes("Congratulations to our customer Sue, who swam the Minch."),
      .passes("Well done to our baker Kath, and thank you to all our customers who stood in the rain."),
      .passes("Come and meet our people at the job fair on Thursday, hall 2."),
      .passes("Our engineer Priya explains why pipes sing: https://acmetea.example.com/pipes"),
      .passes("Well done to @leithlibrary and our own Tom for the book swap."),
      .passes("“Well done to our team”, wrote a guest after the storm."),
      .passes("Well done @ana and @leithlibrary, what a week!"),
      .passes("Ask @ana anything about oolong, Friday at three."),
      .passes("Thank you @leithlibrary for a lovely morning."),
      .passes("How do you steep yours? @ana swears by two minutes."),
      .passes("Five ways to save water when you brew, by @ana: https://acmetea.example.com/water"),
      .passes("What the kettle sang on Monday, a story via @ana"),
      .passes("Our autumn blend is in at @acmetea."),
      .passes("@ana found this guide to frost: https://growers.example.org/frost", kind: .share),
      .passes("A joyful day at the shop, with all of you."),
    ])
}

extension Draft {
  fileprivate func hits(onApplause words: Range<Int>?) -> [Hit] {
    words.map { [Hit(Rule.StaffApplause.applauds(self.words($0)), at: $0)] } ?? []
  }

  /// Where it cheers or thanks somebody who works here by account or by first name, and nobody else, whatever it says besides.
  fileprivate var teamCheered: Range<Int>? {
    let team = context.judge.marks.team
    guard !team.isEmpty else { return nil }
    let cheers = ownPhrases(TeamPraise.cheers)
    guard !cheers.isEmpty, mentionsFamilyOnly, !wording.namesOutsiders else { return nil }
    let found = cheers.first { found in
      let name = wording.words[found.words.upperBound - 1]
      let text = wording.text(of: name)
      return name.sort == .mention
        ? team.contains(text) : name.isCapitalised && team.contains { $0.firstName == text[...] }
    }
    return found.map { wording.range(of: $0.words) }
  }

  /// The mentions, when all are of the house and one at least is of somebody who works there.
  fileprivate var teamNamedAlone: [Entity]? {
    let marks = context.judge.marks
    guard !entities.mentions.isEmpty, !marks.team.isEmpty else { return nil }
    let handles = entities.mentions.map { $0.text.lowercased() }
    let isHouse = handles.allSatisfy(marks.isFamily) && handles.contains(where: marks.team.contains)
    return isHouse ? entities.mentions : nil
  }

  /// Where it praises people of the house in words alone.
  fileprivate var teamPraised: Range<Int>? {
    let praise = ownPhrases(TeamPraise.praise)
    guard !praise.isEmpty, !wording.namesOutsiders, mentionsFamilyOnly else { return nil }
    // Both are in order, so that one pass finds the people near each praise.
    var people = ownPhrases(TeamPraise.people)[...]
    for found in praise {
      let start = found.words.lowerBound
      people = people.drop { $0.words.lowerBound < found.words.upperBound }
      if let near = people.first, TeamPraise.isNear(near, found) {
        return wording.range(of: start..<near.words.upperBound)
      }
      if !found.note.isEmpty { return wording.range(of: found.words) }
    }
    return nil
  }

  /// Where a clause introduces the house's people and ends: `Meet our people!`, but not `Meet our people at the fair`.
  fileprivate var teamPresented: Range<Int>? {
    let found = ownPhrases(TeamPraise.presenting).first { found in
      let end = found.words.upperBound
      return wording.words[found.words.lowerBound].opensClause
        && (end == wording.own.upperBound || wording.words[end].sort == .mark)
    }
    guard let found, entities.links.isEmpty, mentionsFamilyOnly, !wording.namesOutsiders else { return nil }
    return wording.range(of: found.words)
  }

  private var mentionsFamilyOnly: Bool {
    let marks = context.judge.marks
    return entities.mentions.allSatisfy { marks.isFamily($0.text.lowercased()) }
  }

  /// Whether it neither asks the reader something nor passes on others' work. Only English questions are known.
  fileprivate var addressesNobodyElse: Bool {
    judgement.whose != .theirs && !wording.isOpenQuestion && !wording.isUseful && judgement.act != .asks
      && !isByline && isEnglish
  }

  /// `by @ana`, `via @ana`: what follows is her work, and the team is meant to be heard.
  private var isByline: Bool {
    wording.words.indices.dropFirst().contains { index in
      let before = wording.words[index - 1]
      return wording.words[index].sort == .mention && (before.has(.creditSign) || before.key == "by")
    }
  }
}

/// How one applauds one's own people.
private enum TeamPraise {
  /// Those with a note tell by themselves whose people they are.
  static let praise = PhraseTable(
    """
    well done team = ours
    celebrates|celebrating|marks|marking|completes 0|ten|fifteen|twenty|thirty|forty years with us = ours
    proud moment for our team|staff|people|crew|colleagues = ours
    well done, congratulations, congrats, kudos, bravo, hats off, round of applause, shout-out, big up,
    happy birthday, happy work anniversary, proud of, three cheers, let's hear it for, big hand for, thank you to,
    thanks to, thank you, cheering on|for
    """)

  /// They end in an account or a word, which is to be looked at.
  static let cheers = PhraseTable(
    """
    thanks|kudos|congratulations|congrats|shout-out|shoutout|props|bravo|cheers to? @
    thanks|kudos|congratulations|congrats|shout-out|shoutout|props|bravo|cheers to? _
    thank you to? @, well done to? @, hats off to? @, shout out to @, big up to? @, three cheers for @, let's hear it for @
    thank you to? _, well done to? _, hats off to? _, shout out to _, big up to? _, three cheers for _, let's hear it for _
    good luck to? @, go @, come on @, rooting for @, cheering for|on @, proud of @, big hand for @, hand it to @
    good luck to? _, rooting for _, cheering for|on _, proud of _, big hand for _, hand it to _
    """)

  static let presenting = PhraseTable(
    "meet our|the very? own|lovely|amazing|new|newest|latest? people|team|staff|colleague|colleagues|crew|recruit"
  )

  private static let roles = """
    team|staff|crew|people|colleague|colleagues|apprentice|apprentices|trainee|trainees|intern|interns|engineer\
    |engineers|designer|designers|baker|bakers|brewer|brewers|chef|chefs|barista|baristas|manager|managers\
    |director|founder|founders|ceo|cfo|cto|chairman|president|receptionist|mechanic|mechanics|technician\
    |technicians|stylist|stylists|gardener|gardeners|driver|drivers|editor|editors|adviser|advisers|girl|employee\
    |employees|joiner|joiners|welder|welders|plumber|plumbers|fitter|fitters|curator|curators|analyst|analysts
    """

  static let people = PhraseTable(
    """
    our|my very? own, one of our own
    our|my \(roles), our|my _ \(roles), our|my _ _ \(roles)
    """)

  /// Whether the people are named within a few words of the praise.
  static func isNear(_ people: PhraseTable.Found, _ praise: PhraseTable.Found) -> Bool {
    (praise.words.upperBound..<praise.words.upperBound + 8).contains(people.words.lowerBound)
  }
}

extension Wording {
  /// Whether people outside the house have a part in it.
  fileprivate var namesOutsiders: Bool { own.contains { outsiders.contains(words[$0]) } }
}

private let outsiders: WordSet = [
  "customer", "customers", "neighbour", "neighbours", "neighbor", "neighbors", "supplier", "suppliers",
  "guest",
  "guests", "volunteer", "volunteers", "client", "clients", "partner", "partners", "community", "charity",
  "friends",
  "patients", "readers", "visitors", "pupils", "students", "everyone", "you",
]

extension String {
  /// What an account's name says of how its owner is called: `ana` of `@ana_pots`; of fewer than three letters nothing.
  fileprivate var firstName: Substring? {
    let name = dropFirst().prefix { $0.isLetter }
    return name.count > 2 ? name : nil
  }
}

extension Plan {
  fileprivate static let withTeam: Plan = {
    var plan = Plan.example
    plan.team = ["@ana", "@ben"]
    return plan
  }()
}
