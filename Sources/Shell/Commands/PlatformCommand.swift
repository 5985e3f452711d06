import ArgumentParser
import Planning
import Presentation
import Storage

struct PlatformCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "platform", abstract: "Choose the few platforms where your people are.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Choose a platform, or change what is noted of it.")

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

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The platform's name.")
    var name: PlatformReference

    func reply(in session: inout Session) throws -> any Presentable {
      let platform = try name.find()
      guard [limit, hashtags, links].allSatisfy({ $0.map(ChosenPlatform.ownLimits.contains) ?? true }) else {
        throw Problem(
          "A limit is 1 to \(ChosenPlatform.ownLimits.upperBound).",
          hint: "Type it as: platform add \(platform.rawValue) --limit 5000")
      }
      guard rhythm.map({ (1...1000).contains($0) }) ?? true else {
        throw Problem(
          "A rhythm is 1 to 1000 posts a week.",
          hint: "Type it as: platform add \(platform.rawValue) --rhythm 5")
      }
      return try session.changePlan { plan, _ in
        let before = plan.chosen(platform)
        plan.choose(platform)
        for index in plan.platforms.indices where plan.platforms[index].platform == platform {
          change(&plan.platforms[index])
        }
        let isOn = "The plan is on: \(plan.platforms.map(\.platform.name).joined(separator: ", "))."
        guard let before, let after = plan.chosen(platform) else {
          return ChangeReply("added", "\(platform.name, .name) is chosen. \(isOn)")
        }
        let altered = alterations(before, after).told(of: "\(platform.name, .name)")
        return ChangeReply("changed", altered, notes: [isOn])
      }
    }

    private func change(_ chosen: inout ChosenPlatform) {
      chosen.reason = because ?? chosen.reason
      chosen.rhythm = rhythm ?? chosen.rhythm
      chosen.limit = limit ?? chosen.limit
      chosen.hashtags = hashtags ?? chosen.hashtags
      chosen.links = links ?? chosen.links
      chosen.decide([
        .reason: because != nil, .rhythm: rhythm != nil, .limit: limit != nil, .hashtags: hashtags != nil,
        .links: links != nil,
      ])
    }

    private func alterations(_ before: ChosenPlatform, _ after: ChosenPlatform) -> Alterations {
      func words(_ number: Int?) -> String? { number.map { "\($0)" } }
      var all = Alterations()
      all.note(before.reason, after.reason, none: "no reason") { "because \($0)" }
      all.note(words(before.rhythm), words(after.rhythm), none: "no rhythm") { "\($0) posts a week" }
      all.note(words(before.limit), words(after.limit), none: "the usual") { "limit \($0)" }
      all.note(words(before.hashtags), words(after.hashtags), none: "the usual") { "hashtags \($0)" }
      all.note(words(before.links), words(after.links), none: "the usual") { "links \($0)" }
      return all
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Leave a platform.")

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
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the chosen platforms.")

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.read { _, plan, _ in PlatformListReply(plan) }
    }
  }
}
