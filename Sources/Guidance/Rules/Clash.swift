import Planning
import PostText

extension Rule {
  public struct Clash: FindingCase {
    public let other: KnownPost
    public let platforms: [Platform]
    public let minutes: Int
    public let apart: Int

    public var english: CaseWords {
      let names = platforms.map(\.name).listed(before: "and")
      let when = minutes == 0 ? "at the same time" : "\(minutes.of("minute")) from it"
      return CaseWords(
        "On \(names) \(other.quoted) goes out \(when).",
        fix: "Give one of them another hour: schedule POST next, or schedule POST WHEN")
    }
  }

  public static let clash = Rule(
    "clash", .warning, practice: 21,
    "Leave an hour between two posts on one platform.",
    source: .fakingIt,
    why: "Two posts at once take each other's readers, and look like a machine's.",
    fix: "What is too near is set with slot apart MINUTES. Give one of them another hour: schedule POST WHEN",
    checks: [
      .draft { draft in
        guard let at = draft.at, draft.post?.state != .out else { return [] }
        let apart = draft.plan.minutesApart
        let near = (draft.recent + draft.scheduled).compactMap { other -> Clash? in
          guard let time = other.post.at else { return nil }
          let minutes = abs(time.minutes(until: at))
          let shared = draft.plan.places(of: other.post).filter(draft.platforms.contains)
          guard minutes < apart, !shared.isEmpty else { return nil }
          return Clash(other: other, platforms: shared, minutes: minutes, apart: apart)
        }
        return near.min { $0.minutes < $1.minutes }.map { [Hit($0)] } ?? []
      }
    ],
    examples: [
      .triggers("How our chairs are bent.", inDays: 1, after: .scheduled("Soup at noon", 18, 30)),
      .triggers("The ferry runs.", inDays: 1, after: .scheduled("Six ewes", 17, 1)),
      .triggers(
        "Seats left.", on: [.mastodon, .x], inDays: 2, after: .scheduled("Eye tests", 18, 0, inDays: 2)),
      .triggers("A week of soups.", inDays: 1, after: .scheduled("Lanterns", 18, 59)),
      .triggers("The library is open.", inDays: 1, after: .scheduled("A book", 17, 30)),
      .triggers("Six ewes.", inDays: 1, after: .scheduled("Nine lambs", 16, 31), in: .apart(90)),
      .passes("How our chairs are bent.", inDays: 1, after: .scheduled("Soup at noon", 12, 0)),
      .passes("The ferry runs.", inDays: 1, after: .scheduled("Six ewes", 17, 0)),
      .passes("Seats left.", on: [.x], inDays: 1, after: .scheduled("Eye tests", 18, 0)),
      .passes("A week of soups.", after: .scheduled("Lanterns", 18, 0)),
      .passes("The library is open.", inDays: 2, after: .scheduled("A book", 18, 0)),
      .passes("Six ewes.", inDays: 1, after: .scheduled("Nine lambs", 17, 40), in: .apart(15)),
    ])
}

extension [Post] {
  /// One that is scheduled for an hour and a minute.
  fileprivate static func scheduled(
    _ text: String, _ hour: Int, _ minute: Int, inDays days: Int = 1
  ) -> [Post] {
    guard let id = PostID("other") else { return [] }
    let at = Moment(Example.today + days, minute: hour * 60 + minute)
    return [Post(id: id, text: text, platforms: [.mastodon], kind: .share, at: at, state: .scheduled)]
  }
}

extension Plan {
  fileprivate static func apart(_ minutes: Int) -> Plan {
    var plan = Plan.example
    plan.apart = minutes
    return plan
  }
}
