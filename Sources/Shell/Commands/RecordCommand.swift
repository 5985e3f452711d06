import ArgumentParser
import Planning
import PostText
import Presentation

struct RecordCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "record", abstract: "Note down a post that went out without the planner.")

  @Option(help: "A platform it went out on; may be left out where the plan has one.")
  var platform: [PlatformReference] = []

  @Option(
    help: ArgumentHelp(
      "When it went out: 2026-11-24 09:00, mon 9:00, yesterday; now when left out.", valueName: "when"))
  var on: When?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "share, boost, talk, help, story or offer.")
  var kind: KindReference

  @Argument(help: "What it said.")
  var text: PostWords

  func reply(in session: inout Session) throws -> any Presentable {
    let text = try self.text.text(example: "record \(self.kind.typed) Fresh bread at seven")
    let kind = try self.kind.find()
    let chosen = try platform.map { try $0.find() }
    let environment = session.environment
    return try session.change { book, plan, now in
      let id = environment.drawID(avoiding: try book.takenIDs(today: now.day))
      let platforms = chosen.isEmpty ? plan.onlyPlatform : chosen
      let at = try on?.findPast(now: now) ?? now
      let post = Post(id: id, text: text, platforms: platforms, kind: kind, at: at, state: .out, created: now)
      try book.put(post)
      let notes =
        platforms.isEmpty && !plan.platforms.isEmpty
        ? ["No platform is noted. Add it with: edit --platform \(plan.platforms[0].platform.rawValue) \(id)"]
        : []
      return ChangeReply(
        "recorded", post, "(\(kind.rawValue)) went out \(at.spoken) (\(plan.zone)).",
        notes: self.text.notes + notes + plan.slips(in: post, on: now.day))
    }
  }
}

extension Plan {
  /// Where something went out that names no platform: known only where there is but one.
  var onlyPlatform: [Platform] { platforms.count == 1 ? platforms.map(\.platform) : [] }
}
