import Planning
import PostText

extension Rule {
  public struct NoReflection: FindingCase {
    public let week: Week
    /// Whether it is the one that is reviewed.
    public let isThisWeek: Bool

    public var english: CaseWords {
      CaseWords(
        isThisWeek
          ? "This week has no closing thought: what can you change to show that you listen?"
          : "\(week.spoken) was closed without a thought: what could you change to show that you listen?",
        fix: isThisWeek
          ? "Answer in a sentence: reflect TEXT" : "Answer in a sentence: reflect --week \(week) TEXT")
    }
  }

  public static let noReflection = Rule(
    "no-reflection", .advice, practice: 28,
    "Close each week with one thought on what to change.",
    source: .missingPoint,
    why: "Listening shows in what changes, and nothing changes that nobody has thought of.",
    fix: "Answer in a sentence: reflect TEXT",
    checks: [
      .weeks { review in
        guard review.people.isReflectedOn else { return [] }
        if review.isOver {
          return review.people.reflection == nil
            ? [Hit(NoReflection(week: review.week, isThisWeek: review.isRunning))] : []
        }
        guard review.isRunning, review.people.lastReflection == nil, review.people.beganBefore else {
          return []
        }
        return [Hit(NoReflection(week: review.week - 1, isThisWeek: false))]
      }
    ],
    examples: [
      .triggers(heard: [.example("@bo", .like, daysAgo: 3)], "a Sunday without a thought"),
      .triggers(reflections: [1: "Ask more."], "a Sunday, and last week's thought"),
      .triggers(
        reflections: [2: "Ask more."], "a Tuesday, and no thought since two weeks", on: Example.today - 5),
      .triggers(
        engaged: [.example("@bo", .thank, daysAgo: 9)], "a Saturday, and last week has none",
        on: Example.today - 1),
      .triggers(reflections: [5: "Listen on Sundays."], "a habit that has gone"),
      .passes(reflections: [0: "Answer before noon."], "a Sunday with a thought"),
      .passes(
        reflections: [0: "We answered late; Nell takes mornings.", 1: "Ask more."], "two weeks in a row"),
      .passes(reflections: [1: "Ask more."], "a Tuesday, and last week's thought", on: Example.today - 5),
      .passes(heard: [], "a plan that notes neither people nor thoughts"),
      .passes(
        reflections: [1: "Fewer pictures."], "a Saturday, and the week's own is still to come",
        on: Example.today - 1),
    ])
}
