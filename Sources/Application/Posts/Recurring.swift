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
      let times = (0..<(last == nil ? Self.usualWeeks : Self.mostWeeks)).map { week in
        Moment(first.day + 7 * week, minute: first.minute)
      }.filter { last == nil || $0.day <= last ?? $0.day }
      guard times.count > 1 else {
        throw Problem(
          .notRecurring, "Until then \(old.id) would go out \(times.isEmpty ? "never" : "once").",
          hint:
            "Name a later day, such as: --until \(first.day + 28). For once: schedule \(old.id) \(first.day) \(first.clock)"
        )
      }
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
      let copies = times.dropFirst().map { time in
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
}
