import ArgumentParser
import Presentation

extension Session {
  /// - Parameter page: ArgumentParser's, on lines that never wrap. Here its commands are typed without the program's name.
  func helpPage(_ page: String) -> HelpPageReply {
    var text = HelpText(page)
    let path = text.commandPath
    let isWhole = path.isEmpty
    let everywhere = CommandShape(GlobalOptions.self).options.map(\.name) + ["--help"]
    text.leaveOut(isWhole ? [] : everywhere + ["--version", "-h"])
    let start = isTyped ? "" : TypedLine.program + " "
    var reply = HelpPageReply(does: text.overview, usage: start + text.usageOfCommand)
    reply.notes = text.discussion
    reply.examples = Self.examples(at: path).map { start + $0 }
    reply.arguments = text.arguments
    reply.options = text.options
    reply.commands = text.commands
    reply.everywhere = isWhole || !text.commands.isEmpty ? [] : everywhere
    reply.more = text.commands.isEmpty ? nil : start + (["help"] + path + ["COMMAND"]).joined(separator: " ")
    return reply
  }

  /// Those of a command, or the first of each in a group.
  private static func examples(at path: [String]) -> [String] {
    guard !path.isEmpty, let type = try? CommandTree.named(path) else { return [] }
    if let command = type as? any PlannerCommand.Type { return command.examples }
    return type.configuration.subcommands.compactMap { ($0 as? any PlannerCommand.Type)?.examples.first }
  }
}

extension HelpText {
  /// The words of the command that it is of; none for the whole program.
  var commandPath: [String] {
    Array(
      usage.split(separator: " ").dropFirst().prefix { !"[<-".contains($0.first ?? "<") }.map(String.init))
  }

  /// Without the program's name.
  var usageOfCommand: String {
    usage.split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
  }
}
