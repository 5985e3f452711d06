import Application
import ArgumentParser
import Planning
import Presentation

struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "metrics", abstract: "Note or see what came back on a post: everybody's, and without your own people.",
    discussion:
      "metrics POST [--views N] [--likes N] [--comments N] [--shares N] [--by @HANDLE]. metrics followers N --platform P keeps "
      + "how many follow; that is told last.",
    subcommands: [Figures.self, FollowersCount.self], defaultSubcommand: Figures.self)

  struct Figures: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "post", abstract: "Note a post's figures, or show them; the word post may be left out.")
    static let examples = ["metrics d8p --views 900 --likes 41", "metrics d8p"]

    @Option(help: ArgumentHelp("How often it was seen.", valueName: "n"))
    var views: MetricCount?

    @Option(help: ArgumentHelp("How many liked it.", valueName: "n"))
    var likes: MetricCount?

    @Option(help: ArgumentHelp("How many answered.", valueName: "n"))
    var comments: MetricCount?

    @Option(help: ArgumentHelp("How many passed it on.", valueName: "n"))
    var shares: MetricCount?

    @Option(help: ArgumentHelp("Somebody who is known to have liked it.", valueName: "@handle"))
    var by: [PersonReference] = []

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The first letters of its id.")
    var post: PostReference

    func reply(in session: inout Session) throws -> any Presentable {
      let counts = try [views, likes, comments, shares].map { try $0?.find() }
      let handles = try by.map { try $0.find().handle }
      if handles.isEmpty, counts.allSatisfy({ $0 == nil }) {
        return MetricsReply(try session.inPlan { try $0.measured(post.typed) })
      }
      return ChangeReply(
        try session.inPlan { plan in
          try plan.measure(post.typed) { metrics in
            metrics.views = counts[0]
            metrics.likes = counts[1]
            metrics.comments = counts[2]
            metrics.shares = counts[3]
            metrics.by = handles
          }
        })
    }
  }

  struct FollowersCount: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "followers", abstract: "Keep how many follow on a platform.")
    static let examples = ["metrics followers 512 --platform mastodon"]

    @Option(help: "Where.")
    var platform: PlatformReference

    @OptionGroup var global: GlobalOptions

    @Argument(help: "How many.")
    var count: MetricCount

    func reply(in session: inout Session) throws -> any Presentable {
      let platform = try self.platform.find()
      let count = try self.count.find()
      return ChangeReply(try session.inPlan { try $0.countFollowers(count, on: platform) })
    }
  }
}
