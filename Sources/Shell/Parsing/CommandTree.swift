import ArgumentParser
import Planning

/// The commands by their words.
enum CommandTree {
  struct Found {
    var path: [String] = []
    var type: any ParsableCommand.Type = Planner.self
    /// The one that it stands for where none of its words follows.
    var group: (any ParsableCommand.Type)?

    var subcommands: [any ParsableCommand.Type] { type.configuration.subcommands }
    /// The program's own are not made for that.
    var hasSubcommands: Bool { path.isEmpty || !subcommands.isEmpty }

    /// What a group means where none of its words follows.
    var usual: Found? {
      guard !path.isEmpty else { return nil }
      return type.configuration.defaultSubcommand.map {
        Found(path: path + [$0.configuration.commandName ?? ""], type: $0, group: type)
      }
    }

    func hasSubcommand(_ word: String) -> Bool { subcommand(word) != nil }

    func subcommand(_ word: String) -> (any ParsableCommand.Type)? {
      if path.isEmpty, let command = Planner.command(named: word) { return command }
      return subcommands.first { $0.configuration.isCalled(word) }
    }
  }

  typealias Named = (path: String, type: any ParsableCommand.Type)

  /// All commands with their words, a group before its own.
  static var all: [Named] { commands(of: Planner.self, path: "") }

  private static func commands(of group: any ParsableCommand.Type, path: String) -> [Named] {
    group.configuration.subcommands.flatMap { command -> [Named] in
      let name = path + (command.configuration.commandName ?? "")
      return [(name, command)] + commands(of: command, path: name + " ")
    }
  }

  /// Takes a command's words from the front of `rest`.
  /// - Throws: `Problem` when there is no such command.
  static func find(_ rest: inout ArraySlice<TypedWord>) throws -> Found {
    var found = Found()
    while let word = rest.first, found.hasSubcommands, !word.text.hasPrefix("-") {
      if let usual = found.usual, !found.hasSubcommand(word.text) { return usual }
      guard let next = found.subcommand(word.text) else { throw unknown(word.text, found) }
      rest.removeFirst()
      found.path.append(next.configuration.commandName ?? word.text)
      found.type = next
    }
    return rest.first?.asksForHelp == true ? found : found.usual ?? found
  }

  private static func unknown(_ word: String, _ found: Found) -> Problem {
    let path = found.path
    let names = found.subcommands.compactMap { $0.configuration.commandName }
    let said = (path + [word.firstWords(32)]).joined(separator: " ")
    let before = path.isEmpty ? "" : path.joined(separator: " ") + " "
    if let near = nearest(to: word, among: names) {
      return Problem(
        .unknownCommand, "There is no command “\(said)”.", hint: "Did you mean: \(before)\(near)")
    }
    let hint =
      path.isEmpty
      ? "See what there is with: help" : "There are: \(names.map { before + $0 }.joined(separator: ", "))"
    return Problem(.unknownCommand, "There is no command “\(said)”.", hint: hint)
  }

  /// The command of that name; a group itself, where none of its words follows.
  static func named(_ words: [String]) throws -> any ParsableCommand.Type {
    var rest = TypedLine(words: words + ["--help"]).words[...]
    return try find(&rest).type
  }
}

extension CommandConfiguration {
  fileprivate func isCalled(_ word: String) -> Bool { commandName == word || aliases.contains(word) }
}
