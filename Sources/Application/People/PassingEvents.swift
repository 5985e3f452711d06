import Planning
import PostText
import Storage

extension OpenPlan {
  /// Notes what came in, from one person or from many at once.
  /// - Parameters:
  ///   - people: their handles.
  ///   - platform: where; nil for the one that the post, the handle or what is known of them tells, or the plan's main one.
  ///   - post: the first letters of the id of our post that it is about.
  ///   - asked: a time that has passed; nil for now.
  public mutating func hear(
    _ how: Heard.How, from people: [SocialAccount], on platform: Platform? = nil, about post: String? = nil,
    at asked: AskedTime? = nil, _ text: String? = nil
  ) throws -> Outcome {
    let environment = environment
    return try change { book, plan, now in
      let at = try asked?.happened(now: now, in: plan.zone, environment) ?? now
      let post = try post.map { try book.find($0, today: now.day) }
      let page = book.page(Week(of: at.day))
      var taken = Set(page.heard.map(\.id))
      let known = AccountPlaces(&book, plan, now: now)
      let new = people.map { person in
        let id = environment.drawID(avoiding: taken)
        taken.insert(id)
        var heard = Heard(id: id, at: at, known.placed(person, on: platform, post), how)
        heard.on = post?.id.description
        heard.text = text
        return heard
      }
      try book.changePage(page.week) { $0.heard += new }
      let action = PeopleAction.heard(
        how: how, who: new.map(\.who), platform: new.first?.platform, on: post?.id.description)
      let waiting = new.filter { known.people.isOutside($0.account) }.map(\.who)
      let remarks = known.remarks(new.map(\.account))
      return Outcome(.people(action), remarks: waiting.isEmpty ? remarks : [.waits(waiting)] + remarks)
    }
  }

  /// Notes what we did with one person or with many; an answer settles what they wait for.
  public mutating func engage(
    _ how: Engagement.How, with people: [SocialAccount], on platform: Platform? = nil,
    at asked: AskedTime? = nil, _ text: String? = nil
  ) throws -> Outcome {
    let environment = environment
    return try change { book, plan, now in
      if how == .introduce, people.count < 2 {
        throw Problem(
          .noCompany, "An introduction needs two people or more.",
          hint: "Name them all: engage introduce \(people.first?.handle ?? "@ANA") @OTHER")
      }
      let at = try asked?.happened(now: now, in: plan.zone, environment) ?? now
      let known = AccountPlaces(&book, plan, now: now)
      let inbox = book.inbox(plan, now: max(at, now))
      let page = book.page(Week(of: at.day))
      var taken = Set(page.engaged.map(\.id))
      var settled: [Inbox.Item] = []
      let accounts = people.map { known.placed($0, on: platform, nil) }
      let new = accounts.map { account in
        let id = environment.drawID(avoiding: taken)
        taken.insert(id)
        var engagement = Engagement(id: id, at: at, account, how)
        engagement.text = text
        if how == .introduce { engagement.with = accounts.filter { $0 != account }.map(\.handle) }
        let items = inbox.items(of: known.people.owner(of: account), known.people, settledBy: how, at: at)
        engagement.on = items.first?.heard.id
        settled += items
        return engagement
      }
      try book.changePage(page.week) { $0.engaged += new }
      try book.settle(settled) { $0.state = .done }
      let action = PeopleAction.engaged(how: how, who: new.map(\.who), platform: new.first?.platform)
      return Outcome(.people(action), remarks: known.remarks(accounts))
    }
  }
}

extension AskedTime {
  /// A time that has passed, at which something came in or was done.
  /// - Throws: `Problem` when it is still to come, or never was.
  func happened(now: Moment, in zone: String, _ environment: Environment) throws -> Moment {
    let (day, minute) = try find(now: now, .back)
    let usual = day == now.day ? now.minute : Self.usualMinute
    let at = Moment(day, minute: minute ?? usual)
    guard at <= now else {
      throw Problem(
        .stillToCome, "\(at.spoken) is still to come.",
        hint: "Note what was, not what will be: --at yesterday")
    }
    try environment.check(at, existsIn: zone) { "Name the time after it: --at \"\($0.day) \($0.clock)\"" }
    return at
  }
}
