import Planning
import PostText

extension Rule {
  public struct NoOutreach: FindingCase {
    public let days: [Day]
    /// Of so many.
    public let among: Int
    public let isWeekOver: Bool

    public var english: CaseWords {
      let names = days.map(\.weekday.short).listed
      return days.count == among
        ? "On no day of this week\(isWeekOver ? "" : " before today") did we turn to anybody outside the house."
        : "We turned to nobody outside the house on \(names)."
    }
  }

  public static let noOutreach = Rule(
    "no-outreach", .advice, practice: 14,
    "Turn to somebody outside the house every day.",
    source: .illusion,
    why: "Whoever only waits to be talked to meets none but those who know the way already.",
    fix: "Like, answer or thank somebody, and note it: engage like @HANDLE",
    checks: [
      .weeks { review in
        guard review.people.isKept, review.hasBegun else { return [] }
        let days = review.daysWithoutOutreach
        guard days.count >= fewest else { return [] }
        let among = (review.isRunning ? review.lastDay - 1 : review.lastDay) - review.week.monday + 1
        return [
          Hit(
            NoOutreach(days: days, among: among, isWeekOver: !review.isRunning),
            severity: days.count == among && among > 3 ? .warning : .advice)
        ]
      }
    ],
    examples: [
      .triggers(heard: [.example("@bo", .like, daysAgo: 3)], "likes came in, and nothing went back"),
      .triggers(engaged: [.example("@bo", .like, daysAgo: 6)], "a like on Monday, and then nothing"),
      .triggers(engaged: .example("@bo", .reply, onDaysAgo: [6, 5, 2, 1]), "answers on four days of six"),
      .triggers(engaged: .example("@ana", .like, onDaysAgo: 1...6), "likes for one's own staff alone"),
      .triggers(engaged: .example("@bo", .thank, onDaysAgo: 8...14), "a week after a good one"),
      .passes(engaged: .example("@bo", .like, onDaysAgo: 0...6), "a like each day"),
      .passes(engaged: .example("@bo", .reply, onDaysAgo: [6, 5, 4, 2, 1]), "one day without"),
      .passes(
        engaged: .example("@bo", .follow, onDaysAgo: [1, 3, 5])
          + .example("@cy", .thank, onDaysAgo: [2, 4, 6]),
        "somebody else each day"),
      .passes(heard: [], "a plan that notes nothing of people"),
      .passes(
        heard: [.example("@bo", .like, daysAgo: 8)], "a Tuesday: one day is no week", on: Example.today - 5),
    ])

  /// One day may be a holiday.
  private static let fewest = 2
}
