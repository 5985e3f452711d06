import Application
import ArgumentParser
import Presentation

struct UnsureCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "unsure", abstract: "Walk through the posts whose kind is only judged, and not surely: one key each.",
    discussion: """
      It goes through what went out in the last four weeks, whose kinds count in the mix: first the post whose kind \
      says most of how the mix stands, each series once. It stops when the verdict is settled. Where no keys can be \
      asked for (a script, a pipe, --json) it lists them.
      """)
  static let examples = ["unsure", "unsure --json"]

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    let posts = try session.inPlan { try $0.unsurePosts() }
    guard session.asksForKeys, !posts.posts.isEmpty else { return UnsureListReply(posts) }
    session.walk = KeyWalk(
      UnsureWalk(posts), options: session.current, plan: try session.workspace.folder().name)
    return SilentReply()
  }
}
