import Application
import ArgumentParser
import Planning
import Presentation

struct AudienceCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "audience", abstract: "Say whom the posts are for, what they want and where they look.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Add an audience, or change what is noted of it.")
    static let examples = [
      "audience add \"day visitors\" --looks \"the harbour's own page\"",
      "audience add walkers --wants \"a warm stop\" --looks \"the coast path group\"",
    ]

    @Option(help: ArgumentHelp("What makes them more valuable or more productive.", valueName: "text"))
    var wants: String?

    @Option(help: ArgumentHelp("Where and when they look.", valueName: "text"))
    var looks: String?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A short name, by which posts refer to it, such as home-bakers.")
    var name: String

    func reply(in session: inout Session) throws -> any Presentable {
      let name = try ShortName(typed: name, of: "An audience's", example: "audience add home-bakers")
        .checked()
      let wants = try self.wants.map { try PlanWords(typed: $0).sentence(example: example) }
      let looks = try self.looks.map { try PlanWords(typed: $0).sentence(example: example) }
      return ChangeReply(try session.inPlan { try $0.setAudience(name, wants: wants, looks: looks) })
    }

    private var example: String {
      "audience add \(name.quotedIfNeeded) --wants \"bread that works\" --looks \"Mastodon, at night\""
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Take an audience out of the plan.")
    static let examples = ["audience remove \"day visitors\""]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The audience's name.")
    var name: AudienceReference

    func reply(in session: inout Session) throws -> any Presentable {
      ChangeReply(try session.inPlan { try $0.removeAudience(name.typed) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the audiences.")
    static let examples = ["audience list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      AudienceListReply(try session.inPlan { try $0.plan().plan })
    }
  }
}
