import ArgumentParser
import Planning
import Presentation

struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "team", abstract: "Name the people who work here, so that they are not taken for others.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Add a colleague's handle.")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Their handle, such as @nell.")
    var handle: HandleReference

    func reply(in session: inout Session) throws -> any Presentable {
      let handle = try self.handle.handle()
      return try session.changePlan { plan, _ in
        if !plan.team.contains(where: { $0.lowercased() == handle.lowercased() }) { plan.team.append(handle) }
        return ChangeReply("added", "\(handle, .name) is on the team: \(plan.team.joined(separator: ", ")).")
      }
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Take a handle off the team.")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Their handle.")
    var handle: HandleReference

    func reply(in session: inout Session) throws -> any Presentable {
      let handle = try self.handle.handle()
      return try session.changePlan { plan, _ in
        guard plan.team.contains(where: { $0.lowercased() == handle.lowercased() }) else {
          throw Choice(what: "colleague", typed: handle, among: plan.team).problem(
            whenNone: "See who there is with: team list")
        }
        plan.team.removeAll { $0.lowercased() == handle.lowercased() }
        return ChangeReply("removed", "\(handle, .name) is off the team.")
      }
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the team.")

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.read { _, plan, _ in TeamListReply(plan) }
    }
  }
}
