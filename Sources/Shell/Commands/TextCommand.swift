import Application
import ArgumentParser
import Planning
import PostText
import Presentation

struct TextCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "text", abstract: "Give a post's words and nothing else, for a pipe.")
  static let examples = ["text k4t", "text k4t --platform bluesky --thread"]

  @Option(help: "The platform whose words are wanted; those of the post itself when left out.")
  var platform: PlatformReference?

  @Flag(
    help: "Give the parts that it goes out in as a thread on that platform, with a line of --- between two.")
  var thread = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    let platform = try platform?.find()
    let post = try session.inPlan { try $0.found(self.post.typed) }
    if thread { return try parts(of: post, on: platform, in: &session) }
    return TextReply(
      post, platform.map(post.text) ?? post.text, onTerminal: session.answersGoToTerminal)
  }

  private func parts(
    of post: Post, on platform: Platform?, in session: inout Session
  ) throws -> any Presentable {
    guard let platform else {
      let own = post.platforms.first(where: \.hasThreads) ?? .mastodon
      throw Problem(
        .noPlatformNamed, "A thread is parted for one platform, and none is named.",
        hint: "Type it as: text \(post.id) --platform \(own.rawValue) --thread")
    }
    guard platform.hasThreads else { throw Problem.noThread(on: platform) }
    let limits = try session.inPlan { try $0.limits(of: [platform]) }[0]
    guard let thread = ThreadParts(post.text(on: platform), limits: limits) else {
      throw Problem.cannotBeParted(post, limits)
    }
    return ThreadTextReply(thread, onTerminal: session.answersGoToTerminal)
  }
}
