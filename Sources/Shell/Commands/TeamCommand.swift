import Application
import ArgumentParser
import Presentation

struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "team", abstract: "Name the people who work here, so that they are not taken for others.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Add a colleague's handle.")
    static let examples = ["team add @pipbakes"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Their handle, such as @nell.")
    var handle: HandleReference

    func reply(in session: inout Session) throws -> any Presentable {
      let handle = try self.handle.handle()
      return ChangeReply(try session.inPlan { try $0.addToTeam(handle) })
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Take a handle off the team.")
    static let examples = ["team remove @tomasproofs"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Their handle.")
    var handle: ColleagueReference

    func reply(in session: inout Session) throws -> any Presentable {
      let handle = try self.handle.handle()
      return ChangeReply(try session.inPlan { try $0.removeFromTeam(handle) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the team.")
    static let examples = ["team list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      TeamListReply(try session.inPlan { try $0.plan().plan })
    }
  }
}
