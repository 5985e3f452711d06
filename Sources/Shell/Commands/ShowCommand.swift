import Application
import ArgumentParser
import Planning
import PostText
import Presentation

struct ShowCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "show", abstract: "Show one post, with what the check says of it.")
  static let examples = ["show k4t", "show x9b --json", "show k4t --thread"]

  @Flag(help: "Show it in the parts that it goes out in where it is a thread.")
  var thread = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    let shown = try session.inPlan { try $0.show(self.post.typed) }
    guard thread else { return PostReply(shown.post, zone: shown.zone, shown.check) }
    let post = shown.post
    let limits = try session.inPlan { try $0.limits(of: post.platforms) }.filter(\.platform.hasThreads)
    guard !limits.isEmpty else { throw Problem.noThread(of: post) }
    let threads = limits.map { ($0, ThreadParts(post.text(on: $0.platform), limits: $0)) }
    return ThreadReply(
      post, threads.compactMap { limits, parts in parts.map { ThreadReply.Thread($0, limits) } },
      notes: threads.filter { $0.1 == nil }.map { Problem.cannotBeParted(post, $0.0).sentence })
  }
}

extension Problem {
  static func noThread(of post: Post) -> Problem {
    Problem(
      .noThreads, "\(post.id) is for no platform that has threads.",
      hint: "There are on: \(Platform.allCases.filter(\.hasThreads).map(\.rawValue).joined(separator: ", "))")
  }

  static func noThread(on platform: Platform) -> Problem {
    Problem(
      .noThreads, "\(platform.name) has no threads.",
      hint: "There are on: \(Platform.allCases.filter(\.hasThreads).map(\.rawValue).joined(separator: ", "))")
  }

  /// A link may be longer than a post, or a part that its writer has numbered.
  static func cannotBeParted(_ post: Post, _ limits: Limits) -> Problem {
    Problem(
      .cannotBeParted,
      "\(post.id) can't be parted for \(limits.platform.name): a link or a numbered part is longer than a post.",
      hint: "Shorten it: edit \(post.id) --replace \"OLD\" NEW")
  }

  fileprivate var sentence: String { "\(what) \(hint)" }
}
