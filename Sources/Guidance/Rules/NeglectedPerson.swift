import Planning
import PostText

extension Rule {
  public struct NeglectedPerson: FindingCase {
    public let who: String
    public let reason: Reason
    /// Since somebody spoke with them, or anything was noted.
    public let days: Int
    /// How many others are like this.
    public let others: Int

    public enum Reason: Hashable, Sendable {
      case client, lead, regular
      /// They want a word every so many days.
      case every(Int)

      fileprivate var english: String {
        switch self {
        case .client: "a client"
        case .lead: "a lead"
        case .regular: "who comes to us regularly"
        case .every(let days): "who wants a word every \(days.of("day"))"
        }
      }
    }

    public var english: CaseWords {
      let rest = others == 0 ? "" : " \(others.of("other")) \(others.form("is", "are")) like this."
      return CaseWords(
        "Nobody has spoken with \(who), \(reason.english), in the last \(days.of("day")).\(rest)",
        fix: "See what passed: person \(who), then say something, and note it: engage reply \(who) TEXT")
    }
  }

  public static let neglectedPerson = Rule(
    "neglected-person", .advice, practice: 18,
    "Treat everybody as somebody who may come to love what you do.",
    source: .illusion,
    why: "Whoever came back again and again, and heard nothing, stops coming.",
    fix: "See who is silent: people --silent 30d",
    checks: [
      .weeks { review in
        guard review.isRunning, review.people.isKept else { return [] }
        let neglected = review.neglectedPeople
        guard let first = neglected.first else { return [] }
        return [
          Hit(
            NeglectedPerson(
              who: first.who, reason: first.reason, days: first.days, others: neglected.count - 1))
        ]
      }
    ],
    examples: [
      .triggers(
        heard: [.example("@bo", .message, daysAgo: 40)], "a client who wrote forty days ago",
        people: .with("@bo", .client)),
      .triggers(
        heard: [.example("@cy", .like, daysAgo: 50)], "a client of whom nothing was heard in eight weeks",
        people: .with("@bo", .client)),
      .triggers(
        heard: [.example("@bo", .like, daysAgo: 35), .example("@bo", .like, daysAgo: 2)],
        engaged: [.example("@bo", .reply, daysAgo: 34)], "a lead to whom nobody has turned for a month",
        people: .with("@bo", .lead)),
      .triggers(
        engaged: [.example("@bo", .reply, daysAgo: 9)], "somebody who wants a word a week",
        people: .with("@bo", nil, every: 7)),
      .triggers(
        heard: [.example("@bo", .comment, daysAgo: 40, .done)]
          + [3, 9, 16, 23].map { .example("@bo", .like, daysAgo: $0) },
        "somebody who comes each week, and to whom nobody turns"),
      .passes(
        engaged: [.example("@bo", .reply, daysAgo: 20)], "a client with whom somebody spoke",
        people: .with("@bo", .client)),
      .passes(
        heard: [.example("@bo", .message, daysAgo: 40)], "somebody who is neither a client nor a regular"),
      .passes(
        heard: [.example("@cy", .like, daysAgo: 5)], "a client, where people are noted for five days",
        people: .with("@bo", .client)),
      .passes(
        heard: [.example("@bo", .message, daysAgo: 40)], "a bot", people: .with("@bo", .bot, every: 7)),
      .passes(
        engaged: [.example("@bo", .reply, daysAgo: 6)], "somebody who wants a word a week, and had one",
        people: .with("@bo", nil, every: 7)),
    ])
}

extension PeoplePage {
  fileprivate static func with(_ who: String, _ tie: Person.Tie?, every: Int? = nil) -> PeoplePage {
    var person = Person(SocialAccount(who, on: .mastodon))
    person.tie = tie
    person.every = every
    var page = PeoplePage()
    page.people = [person]
    return page
  }
}

extension WeekReview {
  fileprivate typealias Neglected = (who: String, reason: Rule.NeglectedPerson.Reason, days: Int)

  /// After so many days a regular or a client is missed.
  private static let usual = 30

  /// Who has been without a word for longest first.
  fileprivate var neglectedPeople: [Neglected] {
    let acquaintances = people.acquaintances
    let noted = people.page.people.filter { acquaintances.people.isOutside($0.account) }
    let owners = Set(noted.map { acquaintances.people.owner(of: $0.account) })
    let regulars = acquaintances.all.values.filter {
      !owners.contains($0.owner) && !$0.owner.isSomeone && ($0.stage == .regular || $0.stage == .advocate)
    }
    let reasons = noted.compactMap { person in reason(person).map { (person.account, $0.reason, $0.days) } }
    let all = reasons + regulars.map { ($0.owner, .regular, Self.usual) }
    return all.compactMap { account, reason, limit -> Neglected? in
      let owner = acquaintances.people.owner(of: account)
      let last = acquaintances.all[owner]?.lastFromUs
      let days = last.map { lastDay - $0 } ?? people.daysKept(until: lastDay)
      return days >= limit ? (owner.handle, reason, days) : nil
    }.sorted { ($0.days, $1.who) > ($1.days, $0.who) }
  }

  private func reason(_ person: Person) -> (reason: Rule.NeglectedPerson.Reason, days: Int)? {
    if let every = person.every { return (.every(every), every) }
    switch person.tie {
    case .client: return (.client, Self.usual)
    case .lead: return (.lead, Self.usual)
    default: return nil
    }
  }
}
