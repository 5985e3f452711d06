import Planning
import PostText

extension Rule {
  public struct Waiting: FindingCase {
    public let people: Int
    /// Who has waited longest.
    public let first: String
    public let what: Heard.How
    public let days: Int

    public var english: CaseWords {
      let rest = people == 1 ? "waits" : "and \((people - 1).of("other")) wait"
      return CaseWords(
        "\(first) \(rest) for an answer\(people == 1 ? "" : ", \(first) the longest"): a \(what.rawValue), for \(days.of("day")).",
        fix: what.isWritten
          ? "Answer: answer \(first) TEXT"
          : "Thank them, and note it: answer \(first), or see who else waits: inbox")
    }
  }

  public static let waiting = Rule(
    "waiting", .advice, practice: 15,
    "Answer everybody who comes to you.",
    source: .illusion,
    why: "Whoever gets no answer takes it for one, and the others read along.",
    fix: "See who waits: inbox",
    checks: [
      .weeks { review in
        guard review.isRunning else { return [] }
        let waiting = review.people.inbox.waiting.filter { $0.days >= 1 }
        guard let first = waiting.first(where: \.first.how.isWritten) ?? waiting.first else { return [] }
        let what = Waiting(
          people: waiting.count, first: first.account.handle, what: first.first.how, days: first.days)
        // A question is more than a like.
        return [Hit(what, severity: first.first.how.isWritten ? .warning : .advice)]
      }
    ],
    examples: [
      .triggers(heard: [.example("@bo", .comment, daysAgo: 1)], "a comment since yesterday"),
      .triggers(heard: [.example("@bo", .message, daysAgo: 6)], "a message that is six days old"),
      .triggers(
        heard: [.example("@bo", .follow, daysAgo: 2)], "somebody who follows since Friday, and no word"),
      .triggers(
        heard: [.example("@bo", .comment, daysAgo: 3, .done), .example("@bo", .comment, daysAgo: 2)],
        "somebody who was answered, and wrote again"),
      .triggers(
        heard: [.example("@bo", .mention, daysAgo: 9, .snoozed, untilDaysAgo: 1)],
        "a mention that was let be until yesterday"),
      .triggers(
        heard: [
          .example("@bo", .mention, daysAgo: 9, .snoozed, untilDaysAgo: -5),
          .example("@bo", .comment, daysAgo: 1),
        ], "somebody who was let be, and wrote again"),
      .passes(heard: [.example("@bo", .comment, daysAgo: 0)], "a comment of today"),
      .passes(heard: [.example("@bo", .comment, daysAgo: 3, .done)], "a comment that is answered"),
      .passes(heard: [.example("@ana", .comment, daysAgo: 3)], "a comment of one's own staff"),
      .passes(
        heard: [.example("@bo", .comment, daysAgo: 3, .snoozed, untilDaysAgo: -2)],
        "a comment that is let be for two days more"),
      .passes(heard: [.example("@bo", .comment, daysAgo: 29)], "a comment from before the four weeks"),
      .passes(heard: [], "nothing came in"),
    ])
}
