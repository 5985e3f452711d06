import ArgumentParser
import Presentation

extension Session {
  /// - Parameter page: ArgumentParser's, on lines that never wrap. Here its commands are typed without the program's name.
  func helpPage(_ page: String) -> HelpPageReply {
    var text = HelpText(page)
    let path = text.commandPath
    text.leaveOut(Self.optionsLeftOut(at: path))
    let start = isTyped ? "" : TypedLine.program + " "
    var reply = HelpPageReply(does: text.overview, usage: start + text.usageOfCommand)
    reply.notes = text.discussion
    reply.examples = Self.examples(at: path).map { start + $0 }
    reply.arguments = text.arguments
    reply.options = text.options
    reply.commands = text.commands
    reply.everywhere = text.commands.isEmpty && !Self.explainsOptionsOfAll(path) ? HelpText.optionsOfAll : []
    reply.more = text.commands.isEmpty ? nil : start + (["help"] + path + ["COMMAND"]).joined(separator: " ")
    return reply
  }

  /// The page of help itself says what the options of all commands mean.
  private static func explainsOptionsOfAll(_ path: [String]) -> Bool { path == ["help"] }

  private static func optionsLeftOut(at path: [String]) -> [String] {
    if path.isEmpty { return [] }
    return ["--version", "--help", "-h"] + (explainsOptionsOfAll(path) ? [] : HelpText.optionsOfAll)
  }

  /// Those of a command, or the first of each in a group.
  private static func examples(at path: [String]) -> [String] {
    guard !path.isEmpty, let type = try? CommandTree.named(path) else { return [] }
    if let command = type as? any PlannerCommand.Type { return command.examples }
    return type.configuration.subcommands.compactMap { ($0 as? any PlannerCommand.Type)?.examples.first }
  }
}

extension HelpText {
  /// The names of the options that every command takes.
  static var optionsOfAll: [String] { CommandShape(GlobalOptions.self).options.map(\.name) + ["--help"] }

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
