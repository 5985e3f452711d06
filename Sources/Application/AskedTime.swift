import Planning

/// A time as it was asked for, such as `tomorrow 9:00`. Which one that is, only the plan's own clock tells.
public struct AskedTime {
  /// Which way a weekday's name points.
  public enum Direction: Sendable { case ahead, back }

  /// The minute of the day that is meant where a day is named and no time: noon.
  public static let usualMinute = 12 * 60

  private let find: (_ now: Moment, Direction) throws -> (day: Day, minute: Int?)

  /// - Parameter find: is given the time that it is for the plan; gives the day, and the minute of it where one was
  ///   named.
  public init(_ find: @escaping (_ now: Moment, Direction) throws -> (day: Day, minute: Int?)) {
    self.find = find
  }

  public init(_ at: Moment) { self.init { _, _ in (at.day, at.minute) } }

  func find(now: Moment, _ direction: Direction) throws -> (day: Day, minute: Int?) {
    try find(now, direction)
  }

  /// A day alone, such as the one that a goal is to be reached by.
  func day(now: Moment, _ direction: Direction) throws -> Day { try find(now, direction).day }

  /// A time that has passed; the usual minute where a day is named and no time, or now where that day is today.
  /// - Parameter post: what went out then, where that is in the plan already.
  /// - Throws: `Problem` when it is still to come, or never was.
  func past(now: Moment, of post: PostID? = nil, in zone: String, _ environment: Environment) throws -> Moment
  {
    let (day, minute) = try find(now, .back)
    let usual = day == now.day ? now.minute : Self.usualMinute
    let at = Moment(day, minute: minute ?? usual)
    guard at <= now else {
      throw Problem(
        .stillToCome, "\(at.spoken) is still to come.",
        hint: post.map { "What is to go out is scheduled: schedule \($0) \(at.day) \(at.clock)" }
          ?? "What is to go out is drafted, and the draft is scheduled: draft TEXT")
    }
    try environment.check(at, existsIn: zone) { next in
      let after = min(next, now)
      return "Name the time after it: "
        + (post.map { "post \($0) \(after.day) \(after.clock)" }
          ?? "record --on \"\(after.day) \(after.clock)\" KIND TEXT")
    }
    return at
  }
}
