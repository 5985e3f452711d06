import ArgumentParser
import Planning
import Presentation

struct ScheduleCommand: PlannerCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Say when a post is to go out, in the plan's local time.")

  /// Where a day is named and no time.
  private static let usualMinute = 9 * 60

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "2026-11-24 09:00, tue 9:00, tomorrow 14:30, +3d (09:00 where no time is named), or never.")
  var when: When

  func reply(in session: inout Session) throws -> any Presentable {
    try session.changePost(post, "scheduled") { post, plan, now in
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
    let hint =
      minute == nil
      ? "No time was named, so 09:00 was meant. Name a later one: schedule \(post.id) \(day) 18:00"
      : "If it went out then: post \(post.id) \(day) \(at.clock)"
    throw Problem("\(at.spoken) has passed.", hint: hint)
  }
}
