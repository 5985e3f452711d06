import ArgumentParser
import Planning
import Presentation

/// The pages of the manual, made of what the commands declare: `planner`, and one for each command.
struct Manual {
  private let session: Session

  init(_ session: Session) { self.session = session }

  static let names =
    [TypedLine.program] + Planner.commands.compactMap { $0.configuration.commandName }.map(pageName)

  private static func pageName(of command: String) -> String { "\(TypedLine.program)-\(command)" }

  /// - Throws: `Problem` where there is no such page.
  func page(_ name: String) throws -> ManualPage {
    if name == TypedLine.program { return program }
    guard
      let command = Planner.commands.first(where: {
        Self.pageName(of: $0.configuration.commandName ?? "") == name
      })
    else {
      throw Problem(
        .unknownWord, "The manual has no page “\(name.firstWords(32))”.",
        hint: "See which there are: planner \(ProgramRequest.Word.manual)")
    }
    return page(name, of: command)
  }

  private func made(_ name: String, says: String, _ sections: [ManualPage.Section]) -> ManualPage {
    ManualPage(
      name, says: says.asPhrase, source: Planner.version, day: session.commit?.day, sections)
  }

  private func help(_ command: any ParsableCommand.Type) -> HelpPageReply {
    session.helpPage(Planner.helpMessage(for: command, columns: HelpText.columns))
  }
}

// MARK: - The page of the program

extension Manual {
  private var program: ManualPage {
    let help = self.help(Planner.self)
    let usages = [
      "\(TypedLine.program) [<options>]", "\(TypedLine.program) [<options>] <command> [<arguments>]",
    ]
    return made(
      TypedLine.program, says: help.does,
      [
        .init("SYNOPSIS", usages.map { .paragraph(.usage($0)) }),
        .init("DESCRIPTION", help.notes.paragraphs),
        .init("COMMANDS", [.paragraph(Self.aboutCommands)] + Planner.groups.map(commands)),
        .init(
          "OPTIONS", [.paragraph("Every command takes these, before or after its name."), .terms(global)]),
        .init("EXIT STATUS", [.terms(ManualTexts.exitStatus.map(ManualPage.Term.init))]),
        .init("ENVIRONMENT", [.terms(ManualTexts.environment.map(ManualPage.Term.init))]),
        .init("FILES", [.terms(ManualTexts.files.map(ManualPage.Term.init))]),
      ])
  }

  private static let aboutCommands: StyledText =
    "Each has a page of its own, such as \(pageName(of: "check"), .command)(1)."

  private func commands(_ group: CommandGroup) -> ManualPage.Block {
    .subsection(
      group.name,
      [
        .terms(
          group.commands.map { $0.configuration }.map { command in
            let names = [command.commandName ?? ""] + command.aliases
            return .init(StyledText(names.joined(separator: ", "), .command), StyledText(command.abstract))
          })
      ])
  }

  /// As a command's page has them, and behind them what the program's own has besides: its version and its help.
  private var global: [ManualPage.Term] {
    let rows = [PlansCommand.self, Planner.self].map { (command: any ParsableCommand.Type) in
      HelpText(Planner.helpMessage(for: command, columns: HelpText.columns)).options
    }
    let own = rows[1].filter { row in !rows[0].contains { $0.name == row.name } }
    return (rows[0] + own).terms
  }
}

// MARK: - The page of a command

extension Manual {
  private func page(_ name: String, of command: any ParsableCommand.Type) -> ManualPage {
    let help = self.help(command)
    let subcommands = command.configuration.subcommands
    let usages = subcommands.isEmpty ? [help.usage] : subcommands.map { self.help($0).usage }
    return made(
      name, says: help.does,
      [
        .init("SYNOPSIS", usages.map { .paragraph(.usage($0)) }),
        .init("DESCRIPTION", ([help.does] + help.notes).paragraphs),
        .init("COMMANDS", subcommands.map(subsection)),
        .init("ARGUMENTS", help.arguments.block),
        .init("OPTIONS", help.options.block),
        .init("EXAMPLES", [.typed(help.examples)]),
        .init("SEE ALSO", [.paragraph(Self.seeAlso)]),
      ])
  }

  private func subsection(_ command: any ParsableCommand.Type) -> ManualPage.Block {
    let help = self.help(command)
    return .subsection(
      command.configuration.commandName ?? "",
      ([help.does] + help.notes).paragraphs + (help.arguments + help.options).block)
  }

  private static let seeAlso: StyledText =
    "\(TypedLine.program, .command)(1), which has the options that every command takes, the exit status and the files"
}

extension ManualPage.Term {
  fileprivate init(_ word: ManualTexts.Word) {
    self.init(StyledText(word.name, .command), StyledText(word.meaning))
  }
}

extension [String] {
  fileprivate var paragraphs: [ManualPage.Block] { map { .paragraph(StyledText($0)) } }
}

extension [HelpPageReply.Row] {
  fileprivate var terms: [ManualPage.Term] { map { .init(.usage($0.name), StyledText($0.meaning)) } }
  fileprivate var block: [ManualPage.Block] { isEmpty ? [] : [.terms(terms)] }
}

extension StyledText {
  /// `schedule [--on <time>] <post>`: what is typed as it stands, and names of what is put in its place.
  fileprivate static func usage(_ usage: String) -> StyledText {
    var text: StyledText = ""
    var rest = usage[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        text = text + StyledText(String(rest[rest.index(after: rest.startIndex)..<end]), .name)
        rest = rest[rest.index(after: end)...]
      } else if "<[]|. ".contains(first) {
        text = text + StyledText(String(first))
        rest.removeFirst()
      } else {
        let word = rest.prefix { !"<[]| ".contains($0) }
        text = text + StyledText(String(word), .command)
        rest = rest[word.endIndex...]
      }
    }
    return text
  }
}

extension String {
  /// `Review a week.` as a phrase: `review a week`.
  fileprivate var asPhrase: String {
    let words = hasSuffix(".") ? dropLast() : self[...]
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
