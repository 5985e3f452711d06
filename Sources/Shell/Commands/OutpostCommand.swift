import Application
import ArgumentParser
import Presentation

struct OutpostCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "outpost", abstract: "Name the places where you listen: groups, tags, forums.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Name a place, or say where it is.")
    static let examples = ["outpost add growers --where https://growers.example.org"]

    @Option(help: ArgumentHelp("An address, a tag, a platform.", valueName: "place"))
    var `where`: String?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A short name.")
    var name: String

    func reply(in session: inout Session) throws -> any Presentable {
      let name = try ShortName(typed: name, of: "An outpost's", example: "outpost add growers").checked()
      return ChangeReply(try session.inPlan { try $0.setOutpost(name, place: `where`) })
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command("remove", abstract: "Listen there no more.")
    static let examples = ["outpost remove millers"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Its name.")
    var name: OutpostReference

    func reply(in session: inout Session) throws -> any Presentable {
      ChangeReply(try session.inPlan { try $0.removeOutpost(name.typed) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List them, with when you listened last and what was heard.")
    static let examples = ["outpost list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      let (plan, today) = try session.inPlan { try $0.plan() }
      return OutpostListReply(plan, today: today)
    }
  }
}
