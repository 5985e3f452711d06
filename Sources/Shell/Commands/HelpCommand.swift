import ArgumentParser
import Planning
import Presentation

struct HelpCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "help", abstract: "Say what commands there are, how one is used, or where to look for something.",
    discussion: """
      A word that is no command is looked for in the commands, the rules and the practices. The options are those \
      that every command takes.
      """,
    aliases: ["?"])
  static let examples = ["help", "help all", "help schedule", "help boost"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "A command, all for a line on each, or what you look for.")
  var command: [CommandReference] = []

  func reply(in session: inout Session) throws -> any Presentable {
    let words = command.map(\.typed)
    guard let first = words.first else { return HelpReply(Planner.groups) }
    if words == ["all"] { return HelpAllReply(Planner.groups) }
    do {
      return session.helpPage(
        Planner.helpMessage(for: try CommandTree.named(words), columns: HelpText.columns))
    } catch let error as Problem {
      let topics = HelpTopics().about(words.joined(separator: " "))
      // Nearer a command that was mistyped, such as `help goal ad`, than words to look for.
      let isMistyped = error.hint.hasPrefix("Did you mean") || Planner.names(first)
      guard !topics.isEmpty, !isMistyped else { throw error }
      return HelpSearchReply(words.joined(separator: " "), topics.map { ($0.typed, $0.says) })
    }
  }
}

extension HelpReply {
  init(_ groups: [CommandGroup]) {
    self.init(groups.map { ($0.name, $0.names) })
  }
}

extension HelpAllReply {
  init(_ groups: [CommandGroup]) {
    self.init(
      groups.map { group in
        let commands = group.commands.map { $0.configuration }
        return (group.name, commands.map { ($0.commandName ?? "", $0.abstract) })
      })
  }
}
