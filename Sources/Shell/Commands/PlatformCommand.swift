import ArgumentParser
import Planning
import Presentation

struct PlatformCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "platform", abstract: "Choose the few platforms where your people are.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Choose a platform, or change what is noted of it.")

    @OptionGroup var global: GlobalOptions

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

    @Argument(help: "The platform's name.")
    var name: PlatformReference

    func reply(in session: inout Session) throws -> any Presentable {
      let platform = try name.find()
      guard [limit, hashtags, links].allSatisfy({ $0.map { $0 > 0 } ?? true }) else {
        throw Problem(
          "A limit is 1 or more.", hint: "Type it as: platform add \(platform.rawValue) --limit 5000")
      }
      guard rhythm.map({ (1...1000).contains($0) }) ?? true else {
        throw Problem(
          "A rhythm is 1 to 1000 posts a week.",
          hint: "Type it as: platform add \(platform.rawValue) --rhythm 5")
      }
      return try session.changePlan { plan, _ in
        plan.choose(platform)
        for index in plan.platforms.indices where plan.platforms[index].platform == platform {
          plan.platforms[index].reason = because ?? plan.platforms[index].reason
          plan.platforms[index].rhythm = rhythm ?? plan.platforms[index].rhythm
          plan.platforms[index].limit = limit ?? plan.platforms[index].limit
          plan.platforms[index].hashtags = hashtags ?? plan.platforms[index].hashtags
          plan.platforms[index].links = links ?? plan.platforms[index].links
        }
        let all = plan.platforms.map(\.platform.name).joined(separator: ", ")
        return ChangeReply("added", "\(platform.name, .name) is chosen. The plan is on: \(all).")
      }
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Leave a platform.")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The platform's name.")
    var name: PlatformReference

    func reply(in session: inout Session) throws -> any Presentable {
      let platform = try name.find()
      return try session.changePlan { plan, _ in
        guard plan.chosen(platform) != nil else {
          throw Problem("The plan is not on \(platform.name).", hint: "See where it is with: platform list")
        }
        plan.platforms.removeAll { $0.platform == platform }
        return ChangeReply("removed", "\(platform.name, .name) is chosen no more.")
      }
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the chosen platforms.")

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.read { _, plan, _ in PlatformListReply(plan) }
    }
  }
}
