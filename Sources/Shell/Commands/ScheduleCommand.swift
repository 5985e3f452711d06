import ArgumentParser
import Planning
import Presentation

struct ScheduleCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "schedule", abstract: "Say when a post is to go out, in the plan's local time.")

  /// Where a day is named and no time.
  private static let usualMinute = 9 * 60

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: WaitingPostReference

  @Argument(help: "2026-11-24 09:00, tue 9:00, tomorrow 14:30, +3d (09:00 where no time is named), or never.")
  var when: When

  func reply(in session: inout Session) throws -> any Presentable {
    let environment = session.environment
    return try session.changePost(
      post.reference, "scheduled", notes: { post, _, now in post.at?.farAhead(of: now) ?? [] }
    ) {
      post, plan, now in
      guard post.state != .out else {
        throw Problem(
          "\(post.id) “\(post.firstWords(32))” has gone out already.",
          hint: "Draft it anew with: draft TEXT, or put its time right with: post \(post.id) WHEN")
      }
      if when.typed.lowercased() == "never" {
        (post.at, post.state) = (nil, .draft)
        return "is a draft again."
      }
      let at = try time(of: post, now: now)
      try Self.check(at, exists: environment, plan.zone, post)
      post.at = at
      post.state = .scheduled
      return "is scheduled for \(at.spoken) (\(plan.zone))."
    }
  }

  /// - Throws: `Problem` when it has passed.
  private func time(of post: Post, now: Moment) throws -> Moment {
    let (day, minute) = try when.find(now: now, .ahead)
    let at = Moment(day, minute: minute ?? Self.usualMinute)
    if at > now { return at }
    let evening = Moment(day, minute: 18 * 60)
    let later = evening > now ? "schedule \(post.id) \(day) 18:00" : "schedule \(post.id) tomorrow 9:00"
    let meant = minute == nil && evening > now ? "No time was named, so 09:00 was meant. " : ""
    throw Problem(
      "\(at.spoken) has passed.",
      hint: "\(meant)Name a later one: \(later). If it went out then: post \(post.id) \(day) \(at.clock)")
  }

  /// - Throws: `Problem` for an hour that the clocks leave out in spring.
  private static func check(_ at: Moment, exists environment: Environment, _ zone: String, _ post: Post)
    throws
  {
    guard let next = environment.hourLeftOut(at, zone) else { return }
    throw Problem(
      "\(at.spoken) does not exist in \(zone): the clocks are put forward over it.",
      hint: "Name the time after it: schedule \(post.id) \(next.day) \(next.clock)")
  }
}

extension Moment {
  /// What to say of a time that is farther off than anybody plans.
  func farAhead(of now: Moment) -> [String] {
    let years = (day - now.day) * 4 / 1461
    guard years >= 1 else { return [] }
    return [
      "That is in \(years == 1 ? "more than a year" : "\(years) years"): see whether the year is right."
    ]
  }
}
