import ArgumentParser
import Planning
import Presentation

struct PostCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "post", abstract: "Note that a post went out, now or at a time that has passed.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: WaitingPostReference

  @Argument(help: "When: 2026-11-24 09:00, mon 9:00, yesterday; now when left out.")
  var when: When?

  func reply(in session: inout Session) throws -> any Presentable {
    try session.changePost(post.reference, "posted", checking: false, notes: { $1.slips(in: $0, on: $2.day) })
    { post, plan, now in
      if post.state == .out, when == nil, let at = post.at {
        throw Problem(
          "\(post.id) “\(post.firstWords(32))” went out \(at.spoken) already.",
          hint: "Put its time right with: post \(post.id) WHEN")
      }
      let at = try when?.findPast(now: now, of: post.id) ?? now
      post.at = at
      post.state = .out
      return "went out \(at.spoken) (\(plan.zone))."
    }
  }
}

extension When {
  /// A time that has passed; noon where a day is named and no time, or now where that day is today.
  /// - Parameter post: what went out then, where that is in the plan already.
  /// - Throws: `Problem` when it is still to come.
  func findPast(now: Moment, of post: PostID? = nil) throws -> Moment {
    let (day, minute) = try find(now: now, .back)
    let noon = day == now.day ? now.minute : 12 * 60
    let at = Moment(day, minute: minute ?? noon)
    guard at <= now else {
      throw Problem(
        "\(at.spoken) is still to come.",
        hint: post.map { "What is to go out is scheduled: schedule \($0) \(at.day) \(at.clock)" }
          ?? "What is to go out is drafted, and the draft is scheduled: draft TEXT")
    }
    return at
  }
}
