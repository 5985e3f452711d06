import ArgumentParser
import Presentation

struct HelpCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "help", abstract: "Say what commands there are, or how one is used.", aliases: ["?"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The command.")
  var command: [CommandReference] = []

  func reply(in session: inout Session) throws -> any Presentable {
    guard !command.isEmpty else { return HelpReply(Planner.commands.map { $0.configuration }) }
    let type = try CommandTree.named(command.map(\.typed))
    return session.helpPage(Planner.helpMessage(for: type, columns: HelpPageReply.columns))
  }
}

extension HelpReply {
  init(_ commands: [CommandConfiguration]) {
    self.init(commands.compactMap { command in command.commandName.map { ($0, command.abstract) } })
  }
}
