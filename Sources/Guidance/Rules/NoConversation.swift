import Planning
import PostText

extension Rule {
  public struct NoConversation: FindingCase {
    public let posts: Int
    public let isWeekOver: Bool

    public var english: CaseWords {
      "None of the \(posts) posts \(thisWeek(isOver: isWeekOver)) asks its readers anything or answers anybody."
    }
  }

  public static let noConversation = Rule(
    "no-conversation", .warning, practice: 9,
    "Start conversations: ask, answer, thank, welcome.",
    source: .notWorking,
    why: "A feed that only tells is a notice board, and people walk past it.",
    fix: "Ask or answer somebody something, and note it: record talk TEXT",
    checks: [
      .weeks { review in
        guard review.isLate, review.posts.count >= fewest, review.people.answered == 0 else { return [] }
        let silence = review.posts.reduce(1) { $0 * (1 - $1.chance(of: .talk)) }
        guard silence >= Judgement.likelyFrom,
          !review.posts.contains(where: { $0.invitesAnswer(review.judge) })
        else { return [] }
        let what = NoConversation(posts: review.posts.count, isWeekOver: review.isOver)
        // While there are days left it is a nudge.
        return [
          Hit(what, severity: review.isOver && silence >= Judgement.sureFrom ? .warning : .advice)
        ]
      }
    ],
    examples: [
      .triggers(weeks: .out(.share, onDaysAgo: 0...6), "a share a day, and nothing else"),
      .triggers(
        weeks: .out(.offer, onDaysAgo: [1, 3, 5], "Winter tyres fitted while you wait, £40."),
        "a garage with three offers"),
      .triggers(
        weeks: .out(.help, onDaysAgo: 0...4, "Did you know? Peat takes a thousand years to grow a metre."),
        "a seed merchant whose questions are none"),
      .triggers(
        weeks: .out(.talk, onDaysAgo: [8, 10])
          + .out(.boost, onDaysAgo: 0...6, "RT @growers: Are you coming?"),
        "others' questions are passed on, and their answers were last week's"),
      .triggers(
        weeks: .out(
          .share, onDaysAgo: 0...3, "Are bridges safe? By @engineers: https://bridges.example.org/safe"),
        "the questions are headlines of what is shared"),
      .triggers(
        weeks: .out(.story, onDaysAgo: [3, 4, 5], "The new lift is in."), "a Thursday, three stories in",
        on: Example.today - 3),
      .passes(weeks: .out(.share, onDaysAgo: 0...6) + .out(.talk, onDaysAgo: [4]), "one talk among shares"),
      .passes(
        weeks: .out(.help, onDaysAgo: [0, 2, 3], "Frost tonight. What do you cover first?"),
        "a seed merchant asks what people cover"),
      .passes(
        weeks: .out(.story, onDaysAgo: [0, 2, 3], "The new lift is in. Tell us how you find it."),
        "a hotel asks to be told"),
      .passes(
        weeks: .out(.story, onDaysAgo: [0, 2, 3], "Thank you to all who stood in the rain with us."),
        "a theatre thanks its queue"),
      .passes(weeks: .out(.share, onDaysAgo: [0, 1]), "two posts are too few to say"),
      .passes(weeks: .out(.share, onDaysAgo: 4...6), "a Wednesday, three shares in", on: Example.today - 4),
      .passes(weeks: .out(.share, onDaysAgo: 7...20), "a week in which nothing went out"),
    ])

  /// In fewer posts a question may just not have come up.
  private static let fewest = 3
}
