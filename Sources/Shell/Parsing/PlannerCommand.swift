import ArgumentParser
import Presentation

/// A command: it answers in the shell and after `planner` alike. It never prints.
protocol PlannerCommand: ParsableCommand {
  var global: GlobalOptions { get }

  /// Lines that do what people mostly want of it, as they are typed. The tests run them on the example plan.
  static var examples: [String] { get }

  /// What to say where more was typed than it takes; nil where it goes without saying.
  static var hintOnMore: String? { get }

  /// - Throws: `Problem`.
  func reply(in session: inout Session) throws -> any Presentable
}

extension PlannerCommand {
  static var hintOnMore: String? { nil }

  /// - Returns: nil where ArgumentParser takes the words for something else.
  static func parsed(_ words: [String]) throws -> Self? { try parseAsRoot(words) as? Self }
}

extension CommandConfiguration {
  /// That of a command of the planner's. ArgumentParser knows by it that a command which is parsed by itself is part of a
  /// greater program; words for a whole program it would parse thrice, as a completion script might be asked for. It knows
  /// no `--help` of a command's: that is taken before it sees the words, and to look for its hidden kin took an eighth of a
  /// start.
  static func command(
    _ name: String, abstract: String, discussion: String = "", subcommands: [ParsableCommand.Type] = [],
    defaultSubcommand: ParsableCommand.Type? = nil, aliases: [String] = []
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, _superCommandName: TypedLine.program, abstract: abstract, discussion: discussion,
      subcommands: subcommands, defaultSubcommand: defaultSubcommand, helpNames: [], aliases: aliases)
  }
}
