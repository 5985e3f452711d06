import Planning

extension OpenPlan {
  /// Says when a post is to go out, in the plan's local time; at noon where no time is named.
  public mutating func schedule(_ posts: String..., at asked: AskedTime) throws -> Outcome {
    try schedule(posts, at: asked)
  }

  /// The same for several.
  public mutating func schedule(_ posts: [String], at asked: AskedTime) throws -> Outcome {
    let environment = environment
    return try changePosts(posts, comparing: true) { post, plan, now in
      try Self.mustNotBeOut(post)
      let at = try Self.time(asked, of: post, now: now)
      try environment.check(at, existsIn: plan.zone) { next in
        "Name the time after it: schedule \(post.id) \(next.day) \(next.clock)"
      }
      let moved = post.remarkOnMove(to: at)
      post.at = at
      post.state = .scheduled
      return Outcome(
        .scheduled(post: PostName(post), at: at, zone: plan.zone), remarks: moved + at.farAhead(of: now))
    }
  }

  /// Makes posts drafts again.
  public mutating func unschedule(_ posts: String...) throws -> Outcome { try unschedule(posts) }

  public mutating func unschedule(_ posts: [String]) throws -> Outcome {
    try changePosts(posts, comparing: true) { post, _, _ in
      try Self.mustNotBeOut(post)
      (post.at, post.state) = (nil, .draft)
      return Outcome(.unscheduled(post: PostName(post)))
    }
  }

  static func mustNotBeOut(_ post: Post) throws {
    guard post.state == .out else { return }
    throw Problem(
      .alreadyOut, "\(post.id) “\(post.firstWords(32))” has gone out already.",
      hint: "Draft it anew with: draft TEXT, or put its time right with: post \(post.id) WHEN")
  }

  /// - Throws: `Problem` when it has passed.
  static func time(_ asked: AskedTime, of post: Post, now: Moment) throws -> Moment {
    let (day, minute) = try asked.find(now: now, .ahead)
    let at = Moment(day, minute: minute ?? AskedTime.usualMinute)
    if at > now { return at }
    let evening = Moment(day, minute: 18 * 60)
    let later = evening > now ? "schedule \(post.id) \(day) 18:00" : "schedule \(post.id) tomorrow 9:00"
    let meant = minute == nil && evening > now ? "No time was named, so \(at.clock) was meant. " : ""
    throw Problem(
      .timeHasPassed, "\(at.spoken) has passed.",
      hint: "\(meant)Name a later one: \(later). If it went out then: post \(post.id) \(day) \(at.clock)")
  }
}

extension Post {
  /// What to say where it is scheduled already.
  func remarkOnMove(to at: Moment) -> [Remark] {
    guard state == .scheduled, let before = self.at, before != at else { return [] }
    return [.moved(from: before)]
  }
}

extension Moment {
  /// What to say of a time that is farther off than anybody plans.
  fileprivate func farAhead(of now: Moment) -> [Remark] {
    let years = (day - now.day) * 4 / 1461
    return years >= 1 ? [.farAhead(years: years)] : []
  }
}
