import Planning
import PostText
import Storage

/// What came in, as it was asked for.
public struct AskedInbox: Sendable {
  public enum Part: Sendable {
    case waiting, snoozed, done, all
  }

  public var part: Part
  public var inbox: Inbox
  public var items: [Inbox.Waiting]
  /// For `done` and `all`: one by one.
  public var single: [Inbox.Item]
  /// The colleague whose part alone was asked for.
  public var assignee: String?
  public var today: Day
}

extension OpenPlan {
  /// - Parameters:
  ///   - platform: only what came in there.
  ///   - assignee: only what is assigned to that colleague, by their handle.
  public mutating func inbox(
    _ part: AskedInbox.Part = .waiting, on platform: Platform? = nil, for assignee: String? = nil
  ) throws -> AskedInbox {
    try read { book, plan, now in
      let inbox = book.inbox(plan, now: now)
      let assignee = try assignee.map(plan.colleague)
      func isAsked(_ heard: Heard) -> Bool {
        (platform == nil || heard.platform == platform)
          && (assignee.map { SocialAccount.name(of: $0) == heard.assignee.map(SocialAccount.name) } ?? true)
      }
      let people = part == .snoozed ? inbox.resting : part == .waiting ? inbox.waiting : []
      let single = part == .all ? inbox.items : part == .done ? inbox.items.filter { $0.state == .done } : []
      return AskedInbox(
        part: part, inbox: inbox, items: people.filter { $0.items.contains { isAsked($0.heard) } },
        single: single.filter { isAsked($0.heard) }, assignee: assignee, today: now.day)
    }
  }

  /// Who can be named: those heard from or turned to in the last weeks, and those of whom something is noted.
  public mutating func knownAccounts() throws -> [SocialAccount] {
    try read { book, plan, now in
      let pages = book.peopleWeeks(now: now)
      let seen = pages.flatMap(\.heard).map(\.account) + pages.flatMap(\.engaged).map(\.account)
      var known: Set<SocialAccount> = []
      return (seen + book.people().people.map(\.account)).filter { known.insert($0).inserted }
    }
  }
}

extension PlanBook {
  /// The weeks in which something may wait: the last four, the one in which the fourth week back began, and those that
  /// hold what is snoozed. Years of older ones stay closed.
  mutating func peopleWeeks(now: Moment) -> [WeekPage] {
    let recent = Week(of: now.day).endingRun(of: Inbox.weeks)
    let snoozed = people().snoozedWeeks.filter { !recent.contains($0) }
    return (snoozed.sorted() + recent).map { page($0) }
  }

  mutating func inbox(_ plan: Plan, now: Moment) -> Inbox {
    Inbox(peopleWeeks(now: now), KnownPeople(plan, people()), now: now)
  }

  /// Changes items where they stand, and keeps the list of the weeks that hold what is snoozed.
  mutating func settle(_ items: [Inbox.Item], _ body: (inout Heard) -> Void) throws {
    for (week, items) in Dictionary(grouping: items, by: \.week) {
      let ids = Set(items.map(\.heard.id))
      try changePage(week) { page in
        for index in page.heard.indices where ids.contains(page.heard[index].id) { body(&page.heard[index]) }
      }
    }
    guard !items.isEmpty else { return }
    let weeks = Set(items.map(\.week)).union(people().snoozedWeeks).sorted()
    let holding = weeks.filter { page($0).heard.contains { $0.state == .snoozed } }
    try changePeople { $0.snoozedWeeks = holding }
  }
}

extension Inbox {
  /// What somebody waits with that an engagement settles, oldest first: an answer all of it, a thank-you what they did
  /// without words.
  func items(
    of owner: SocialAccount, _ people: KnownPeople, settledBy how: Engagement.How, at: Moment
  ) -> [Item] {
    guard how == .reply || how == .thank else { return [] }
    return items.filter { item in
      item.state != .done && item.heard.at <= at && people.owner(of: item.heard.account) == owner
        && (how == .reply || !item.heard.how.isWritten)
    }
  }
}
