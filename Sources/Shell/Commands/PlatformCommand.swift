import Application
import ArgumentParser
import Planning
import Presentation

struct PlatformCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "platform", abstract: "Choose the few platforms where your people are.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Choose a platform, or change what is noted of it.")
    static let examples = [
      "platform add linkedin --because \"the cafés hire there\" --rhythm 2",
      "platform add mastodon --rhythm 10", "platform add threads x",
    ]

    @Option(help: ArgumentHelp("Why you are there.", valueName: "text"))
    var because: String?

    @Option(help: ArgumentHelp("How many posts a week you intend.", valueName: "n"))
    var rhythm: Int?

    @Option(help: ArgumentHelp("The length limit where yours is not the usual one.", valueName: "n"))
    var limit: Int?

    @Option(help: ArgumentHelp("The most hashtags, where yours are not the usual.", valueName: "n"))
    var hashtags: Int?

    @Option(help: ArgumentHelp("The most links, where yours are not the usual.", valueName: "n"))
    var links: Int?

    @Option(help: ArgumentHelp("The most pictures, where yours are not the usual.", valueName: "n"))
    var pictures: Int?

    @Flag(help: "What is too long for a post there goes out as a thread.")
    var thread = false

    @Flag(help: "What is too long for a post there is stopped, as usual.")
    var noThread = false

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The platform's name, or several.")
    var name: [PlatformReference]

    func reply(in session: inout Session) throws -> any Presentable {
      let platforms = try name.found()
      guard !thread || !noThread else {
        throw Problem(
          .conflictingOptions, "--thread and --no-thread can't both be had.",
          hint: "Leave out one of them, as in: platform add mastodon --thread")
      }
      let notes = PlatformNotes(
        reason: because, rhythm: rhythm, limit: limit, hashtags: hashtags, links: links,
        pictures: pictures, thread: thread ? true : noThread ? false : nil)
      return ChangeReply(try session.inPlan { try $0.choose(platforms, notes) })
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Leave a platform.")
    static let examples = ["platform remove instagram"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The platform's name.")
    var name: ChosenPlatformReference

    func reply(in session: inout Session) throws -> any Presentable {
      let platform = try name.find()
      return ChangeReply(try session.inPlan { try $0.leave(platform) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the chosen platforms.")
    static let examples = ["platform list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      PlatformListReply(try session.inPlan { try $0.plan().plan })
    }
  }
}
