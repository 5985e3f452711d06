import Planning

extension Rule {
  static let overTheMix = Rule(
    "over-the-mix", .warning, practice: 7,
    "Share others twenty times for each post about yourself.",
    source: .notWorking,
    why:
      "People follow those who bring them other people's good work, and tune out those who talk of themselves.",
    fix: "Share or boost somebody's work first, or turn this into something that helps its reader.",
    checks: [
      .draft { draft in
        let ratio = SharingRatio(draft.surroundings.before)
        guard draft.kind.isAboutUs, draft.isKindSure, ratio.othersUntilNext > 0 else { return [] }
        return [
          Hit(
            "This is about us (\(draft.kind.rawValue)), and \(ratio.othersUntilNext) more about others come first: "
              + "in four weeks \(ratio.others) were about others and \(ratio.aboutUs) about us.")
        ]
      },
      .weeks { review in
        let ratio = review.ratio
        guard ratio.verdict == .over else { return [] }
        return [
          Hit(
            "\(ratio.aboutUs) posts about us to \(ratio.others) about others in four weeks: "
              + "\(-ratio.budget) more than were earned.")
        ]
      },
    ],
    examples: [
      .triggers("Our autumn blend is out.", kind: .story, after: .of([.share: 12])),
      .triggers("Our autumn blend is out.", kind: .story, after: .of([.share: 30, .offer: 1])),
      .triggers("Half price until Saturday.", kind: .offer),
      .triggers("Half price until Saturday.", kind: .offer, after: .of([.help: 80, .talk: 40])),
      .triggers("Ana is back from Assam.", kind: .story, after: .of([.share: 19])),
      .triggers(weeks: .of([.share: 20, .story: 1, .offer: 1])),
      .triggers(weeks: .of([.story: 1])),
      .passes("Our autumn blend is out.", kind: .story, after: .of([.share: 20])),
      .passes("Half price until Saturday.", kind: .offer, after: .of([.share: 35, .boost: 5, .story: 1])),
      .passes("Steep it for four minutes.", kind: .help),
      .passes(
        "Read @growers on frost: https://growers.example.org/frost", kind: .share, after: .of([.offer: 9])),
      .passes("Which blend for a desert island?", kind: .talk, after: .of([.offer: 3])),
      .passes(weeks: .of([.share: 40, .story: 1, .offer: 1])),
      .passes(weeks: .of([.help: 7])),
    ])
}
