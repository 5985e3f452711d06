import Planning

/// The people of a week: who waits, who was answered, whom we talked with of our own accord. People of the house and bots
/// count nowhere in it.
public struct PeopleWeek: Sendable {
  public let inbox: Inbox
  /// How long those waited whom we answered in the week.
  public let responses: FirstResponses
  /// How many people were answered in the week.
  public let answered: Int
  /// How many were heard from for the first time in the eight weeks.
  public let newcomers: Int
  /// To how many people we turned on each day of the week, Monday first.
  public let outreach: [Int]
  /// Whether anything at all is noted in the eight weeks of what passed between us and others: where nothing is, nothing
  /// can be said.
  public let isKept: Bool
  /// What closed the week, and the one before it.
  public let reflection: String?
  public let lastReflection: String?
  /// Whether thoughts close weeks here, or people are kept.
  let isReflectedOn: Bool
  /// Whether they did so, or were kept, before the week.
  let beganBefore: Bool
  let page: PeoplePage
  /// How many were introduced to others in the week, by a post that names two or otherwise.
  public let introduced: Int
  private let met: MadeOnce<Acquaintances>
  private let pages: [WeekPage]
  private let known: KnownPeople

  /// - Parameters:
  ///   - pages: the week and those before it, oldest first.
  ///   - snoozed: weeks before these that hold what is snoozed.
  ///   - lastDay: the day that the review looks back from.
  ///   - noted: what is noted of people.
  init(_ pages: [WeekPage], snoozed: [WeekPage], _ noted: PeoplePage, _ people: KnownPeople, lastDay: Day) {
    let now = Moment(lastDay, minute: 1439)
    let engaged = (pages.last?.engaged ?? []).filter { people.isOutside($0.account) }
    let replies = engaged.filter { $0.on != nil }
    inbox = Inbox(pages.suffix(Inbox.weeks) + snoozed, people, now: now)
    responses = FirstResponses(replies, to: (pages + snoozed).lazy.flatMap(\.heard))
    answered = people.count(replies.map(\.account))
    newcomers = Self.newcomers(pages, people)
    outreach =
      (pages.last?.week.monday).map { monday in
        (0..<7).map { day in people.count(engaged.filter { $0.at.day == monday + day }.map(\.account)) }
      } ?? []
    isKept = pages.contains { !$0.heard.isEmpty || !$0.engaged.isEmpty }
    reflection = pages.last?.reflection
    lastReflection = pages.dropLast().last?.reflection
    isReflectedOn = isKept || pages.contains { $0.reflection != nil }
    beganBefore = pages.dropLast().contains {
      !$0.heard.isEmpty || !$0.engaged.isEmpty || $0.reflection != nil
    }
    page = noted
    let kept = isKept ? pages[...] : []
    let introductions = Acquaintances.introductions(in: kept, people).filter {
      kept.last?.week.days.contains($0.day) ?? false
    }
    introduced = Set(introductions.flatMap(\.handles).map(SocialAccount.name)).count
    met = MadeOnce { kept.reduce(into: Acquaintances(people)) { $0.note($1) } }
    self.pages = pages
    known = people
  }

  private static func newcomers(_ pages: [WeekPage], _ people: KnownPeople) -> Int {
    let known = Set(pages.dropLast().lazy.flatMap(\.heard).map { people.owner(of: $0.account) })
    let heard = (pages.last?.heard ?? []).map(\.account).filter(people.isOutside)
    return Set(heard.map(people.owner)).subtracting(known).count
  }
}

extension PeopleWeek {
  /// Everybody who was met in the eight weeks; nobody where nothing is noted of people, for posts are read for it. A month
  /// asks for nobody, and has five weeks.
  var acquaintances: Acquaintances { met.value }

  /// What came back on the posts of the week.
  public var reach: Reach { reach(of: pages.suffix(1)) }

  /// The same of four weeks.
  var reachOfFourWeeks: Reach { reach(of: pages.suffix(Mix.weeks)) }

  private func reach(of weeks: ArraySlice<WeekPage>) -> Reach {
    Reach(weeks.lazy.flatMap(\.posts).filter { $0.state == .out }, weeks.lazy.flatMap(\.heard), known)
  }

  /// For how many days anything is noted of people, as far back as the eight weeks.
  func daysKept(until day: Day) -> Int {
    let first = (pages.flatMap(\.heard).map(\.at.day) + pages.flatMap(\.engaged).map(\.at.day)).min()
    return first.map { day - $0 } ?? 0
  }
}

extension KnownPeople {
  /// How many people have these accounts.
  fileprivate func count(_ accounts: [SocialAccount]) -> Int { Set(accounts.map(owner)).count }
}

extension WeekReview {
  /// The days of the week that are over and on which we turned to nobody outside.
  var daysWithoutOutreach: [Day] {
    let last = isRunning ? lastDay - 1 : lastDay
    return zip(week.days.lowerBound.number..., people.outreach).filter { $1 == 0 }
      .map { Day(number: $0.0) }.filter { $0 <= last }
  }
}
