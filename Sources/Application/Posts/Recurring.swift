import Planning
import Storage

extension OpenPlan {
  /// How many weeks a post recurs where no end is named.
  private static let usualWeeks = 8
  /// More are a calendar's business.
  private static let mostWeeks = 104

  /// Schedules a post for a weekday and a time, and copies of it for the same in the weeks that follow.
  /// - Parameters:
  ///   - asked: the first time.
  ///   - last: the day after which there are none; eight weeks where it is nil.
  public mutating func recur(_ post: String, from asked: AskedTime, until last: AskedTime?) throws -> Outcome
  {
    let environment = environment
    return try change { book, plan, now in
      let old = try book.find(post, today: now.day)
      try Self.mustNotBeOut(old)
      let first = try Self.time(asked, of: old, now: now)
      let last = try last?.day(now: now, .ahead)
      let times = try Self.times(of: old, from: first, until: last)
      for time in times {
        try environment.check(time, existsIn: plan.zone) { next in
          "Name another time: recur \(old.id) every \(first.day.weekday.rawValue) \(next.clock)"
        }
      }
      var one = old
      (one.at, one.state, one.sequence) = (times[0], .scheduled, old.sequence + 1)
      one.recurrence = old.recurrence ?? old.id
      try book.put(one, replacing: old)
      var taken = try book.takenIDs(today: now.day)
      let copies = try book.free(times, of: old, now: now).map { time in
        let id = environment.drawID(avoiding: taken)
        taken.insert(id)
        var copy = old.copy(id, created: now)
        (copy.at, copy.state, copy.recurrence) = (time, .scheduled, one.recurrence)
        return copy
      }
      try book.add(copies)
      return Outcome(
        .recurring(
          post: PostName(one), copies: copies.map(\.id), first: times[0],
          last: times[times.count - 1].day, zone: plan.zone),
        post: one)
    }
  }

  /// - Throws: `Problem` where they are fewer than two, or more than can be had at once.
  private static func times(of post: Post, from first: Moment, until last: Day?) throws -> [Moment] {
    let count = last.map { $0 < first.day ? 0 : ($0 - first.day) / 7 + 1 } ?? usualWeeks
    guard count > 1 else {
      throw Problem(
        .notRecurring, "Until then \(post.id) would go out \(count == 0 ? "never" : "once").",
        hint:
          "Name a later day, such as: --until \(first.day + 28). For once: schedule \(post.id) \(first.day) \(first.clock)"
      )
    }
    guard count <= mostWeeks else {
      throw Problem(
        .notRecurring,
        "Until then \(post.id) would go out \(count) times, and \(mostWeeks) at once are the most.",
        hint: "Name an earlier day: --until \(first.day + 7 * (mostWeeks - 1))")
    }
    return (0..<count).map { Moment(first.day + 7 * $0, minute: first.minute) }
  }
}

extension PlanBook {
  /// The times behind the first at which no other of the same series goes out.
  /// - Throws: `Problem` where there are none: it recurs already.
  fileprivate mutating func free(_ times: [Moment], of post: Post, now: Moment) throws -> [Moment] {
    let series = posts(ahead: now).filter {
      $0.id != post.id && $0.recurrence != nil && $0.recurrence == post.recurrence
    }
    let free = times.dropFirst().filter { time in !series.contains { $0.at == time } }
    guard free.isEmpty else { return free }
    throw Problem(
      .notRecurring, "\(post.id) recurs at all these times already.",
      hint: "Name a later day, such as: --until \(times[times.count - 1].day + 28)")
  }
}
