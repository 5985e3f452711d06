import Planning
import PostText
import Storage

/// Settling what somebody waits for.
extension OpenPlan {
  /// Notes that somebody was answered. It counts as conversation, and their first answer is timed by it.
  /// - Parameters:
  ///   - who: their handle, with or without its server.
  ///   - platform: where, if they wait on more than one.
  public mutating func answer(
    _ who: SocialAccount, on platform: Platform? = nil, at asked: AskedTime? = nil, _ text: String? = nil
  ) throws -> Outcome {
    let environment = environment
    return try change { book, plan, now in
      let at = try asked?.happened(now: now, in: plan.zone, environment) ?? now
      let open = try book.open(who, on: platform, plan, now: now).filter { $0.heard.at <= at }
      guard let first = open.first?.heard else {
        throw Problem(
          .stillToCome, "\(who.handle) came only after \(at.spoken).", hint: "See when, with: inbox")
      }
      let page = book.page(Week(of: at.day))
      let id = environment.drawID(avoiding: Set(page.engaged.map(\.id)))
      var reply = Engagement(id: id, at: at, first.account, .reply)
      reply.on = first.id
      reply.text = text
      try book.changePage(page.week) { $0.engaged.append(reply) }
      try book.settle(open) { heard in
        heard.state = .done
        heard.until = nil
      }
      return Outcome(.people(.answered(who: first.who, items: open.count)))
    }
  }

  /// Closes what somebody waits for without an answer.
  public mutating func close(_ who: SocialAccount, on platform: Platform? = nil, because: String) throws
    -> Outcome
  {
    try settle(who, on: platform) { _, _ in
      { heard in
        heard.state = .done
        heard.until = nil
        heard.because = because
      }
    } action: {
      .closed(who: $0, because: because)
    }
  }

  /// Lets somebody be until a time, or until they write again.
  /// - Parameter asked: from the beginning of its day where no time is named.
  public mutating func snooze(_ who: SocialAccount, on platform: Platform? = nil, until asked: AskedTime)
    throws
    -> Outcome
  {
    var until: Moment?
    return try settle(who, on: platform) { _, now in
      let found = try asked.find(now: now, .ahead)
      let moment = Moment(found.day, minute: found.minute ?? 0)
      guard moment > now else {
        throw Problem(
          .timeHasPassed, "\(moment.spoken) has passed.",
          hint: "Type one to come, such as: inbox snooze \(who.handle) +3d")
      }
      until = moment
      return { heard in
        heard.state = .snoozed
        heard.until = moment
      }
    } action: {
      .snoozed(who: $0, until: until ?? Moment(Day(number: 0), minute: 0))
    }
  }

  /// Has a colleague take care of what somebody waits for.
  public mutating func assign(_ who: SocialAccount, on platform: Platform? = nil, to handle: String) throws
    -> Outcome
  {
    try settle(who, on: platform) { plan, _ in
      let colleague = try plan.colleague(handle)
      return { $0.assignee = colleague }
    } action: {
      .assigned(who: $0, to: handle)
    }
  }

  private mutating func settle(
    _ who: SocialAccount, on platform: Platform?,
    _ change: (Plan, Moment) throws -> (inout Heard) -> Void, action: (String) -> PeopleAction
  ) throws -> Outcome {
    try self.change { book, plan, now in
      let open = try book.open(who, on: platform, plan, now: now)
      try book.settle(open, try change(plan, now))
      return Outcome(.people(action(open.first?.heard.who ?? who.handle)))
    }
  }
}

extension PlanBook {
  /// What somebody waits with, be it let be or not; oldest first, one item at the least.
  /// - Parameter who: the handle may leave out its server where that is clear.
  /// - Throws: `Problem` where nobody of that name waits, or more than one.
  fileprivate mutating func open(
    _ who: SocialAccount, on platform: Platform?, _ plan: Plan, now: Moment
  ) throws -> [Inbox.Item] {
    let inbox = inbox(plan, now: now)
    let all = inbox.waiting + inbox.resting
    let place = platform ?? who.platform
    let people = KnownPeople(plan, people())
    let named = all.filter { $0.isNamed(who.name, on: place) }
    let exact = named.filter { $0.items.contains { $0.heard.account.name == who.name } }
    let meant = exact.isEmpty ? named : exact
    let owners = Set(meant.map { people.owner(of: $0.account) })
    guard owners.count < 2 else {
      throw Problem(
        .ambiguousPerson,
        "\(who.handle) could be \(owners.map(\.description).sorted().listed(before: "or")).",
        hint: "Name the platform too: \(owners.map(\.description).sorted()[0])")
    }
    guard owners.count == 1 else {
      let handles = all.map(\.account.handle)
      let near = nearest(to: who.handle, among: handles).map { "Did you mean: \($0)" }
      throw Problem(
        .nobodyWaits, "Nobody called \(who.handle) waits.",
        hint: near ?? "See who does with: inbox; note what you did with: engage reply \(who.handle) TEXT")
    }
    return meant.flatMap(\.items).sorted { ($0.heard.at, $0.heard.id) < ($1.heard.at, $1.heard.id) }
  }
}

extension Plan {
  /// Somebody of the team, by their handle as the plan writes it.
  /// - Throws: `Problem` where there is nobody of that name.
  func colleague(_ handle: String) throws -> String {
    let name = SocialAccount.name(of: handle)
    guard let colleague = team.first(where: { SocialAccount.name(of: $0) == name }) else {
      throw Choice(what: "colleague", typed: handle, among: team).problem(
        whenNone: "Add them with: team add \(handle)")
    }
    return colleague
  }
}

extension Inbox.Waiting {
  /// Whether a name is one of theirs, its server left out or not.
  fileprivate func isNamed(_ name: String, on platform: Platform?) -> Bool {
    items.contains { item in
      let account = item.heard.account
      return (account.name == name || account.name.hasPrefix("\(name)@"))
        && (platform == nil || account.platform == platform)
    }
  }
}
