import Planning
import PostText

extension Rule {
  static let staffApplause = Rule(
    "staff-applause", .advice, practice: 13,
    "Give the stage to people outside the house.",
    source: .illusion,
    why: "Likes and answers from those who work for you say nothing about whom you reach.",
    fix:
      "Name somebody outside who had a part in it: a customer, a supplier, a neighbour. Thank the team at work.",
    checks: [
      .draft { draft in
        guard let names = draft.teamNamedAlone, let first = names.first, let last = names.last,
          [.story, .talk, .boost].contains(draft.kind), draft.addressesNobodyElse
        else { return [] }
        var seen: Set<String> = []
        let listed = names.map(\.text).filter { seen.insert($0.lowercased()).inserted }.prefix(5)
        return [
          Hit(
            "It names nobody but your own people: \(listed.joined(separator: ", ")).",
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
  /// The mentions, when all are of the house and one at least is of somebody who works there.
  fileprivate var teamNamedAlone: [Entity]? {
    let marks = surroundings.judge.marks
    guard !entities.mentions.isEmpty, !marks.team.isEmpty else { return nil }
    let handles = entities.mentions.map { $0.text.lowercased() }
    let isHouse = handles.allSatisfy(marks.isFamily) && handles.contains(where: marks.team.contains)
    return isHouse ? entities.mentions : nil
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
      return wording.words[index].sort == .mention && (before.has(.creditSign) || before.text == "by")
    }
  }
}

extension Plan {
  fileprivate static let withTeam: Plan = {
    var plan = Plan.example
    plan.team = ["@ana", "@ben"]
    return plan
  }()
}
