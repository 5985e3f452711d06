import ArgumentParser
import Planning

/// Why ArgumentParser takes a line for none of a command's, in the planner's words. Its errors are its own, and only its
/// sentences are to be had (`UsageGenerator.swift` of 1.x).
struct UsageTrouble {
  private let said: String
  private let typed: [String]
  private let invocation: CommandInvocation?

  /// - Parameter typed: the words of the line.
  init(_ error: any Error, in typed: [String]) {
    self.init(saying: Planner.message(for: error), in: typed)
  }

  /// - Parameter said: ArgumentParser's sentence.
  init(saying said: String, in typed: [String]) {
    self.said = said
    self.typed = typed
    invocation = try? CommandInvocation(TypedLine(words: typed))
  }

  var problem: Problem {
    let told = missingArgument ?? missingValue ?? tooMuch ?? wrongValue ?? needlessValue ?? unknownOption
    let (what, hint) = told ?? (asSaid, seeHelp)
    // It repeats what was typed.
    return Problem(.wrongUsage, what.cut(to: 300), hint: hint.cut(to: 300))
  }

  /// As it was typed: of a group that is left to do what it mostly does, the group's name alone.
  private var command: String {
    (invocation?.path ?? []).filter { typed.contains($0) }.joined(separator: " ")
  }

  private var name: String { command.isEmpty ? TypedLine.program : command }

  private var seeHelp: String { "See how it is used with: help\(command.isEmpty ? "" : " \(command)")" }

  private var commandType: (any PlannerCommand.Type)? { invocation?.type as? any PlannerCommand.Type }

  /// How it is used, on an example.
  private var usedSo: String {
    guard let example = commandType?.examples.first(where: { $0 != command }) else { return seeHelp }
    return "\(seeHelp). Such as: \(example)"
  }

  private var asSaid: String {
    let line = said.split(separator: "\n").first.map(String.init) ?? ""
    guard let last = line.last else { return "That could not be understood." }
    return ".?!".contains(last) ? line : line + "."
  }
}

/// What is said, and what to do.
private typealias Told = (what: String, hint: String)

extension UsageTrouble {
  /// `schedule needs WHEN as well.` of `Missing expected argument '<when>'`.
  private var missingArgument: Told? {
    guard let match = said.wholeMatch(of: /Missing expected argument '(.+)'/) else { return nil }
    let isBegun = invocation?.ownWords.isEmpty == false
    return ("\(name) needs \(placeholder(match.1))\(isBegun ? " as well" : "").", usedSo)
  }

  /// `--by needs DATE behind it.` of `Missing value for '--by <date>'`.
  private var missingValue: Told? {
    guard let match = said.wholeMatch(of: /Missing value for '(\S+)(?: (<.+>))?'/) else { return nil }
    return ("\(match.1) needs \(match.2.map(placeholder) ?? "a value") behind it.", usedSo)
  }

  /// `“and more” is more than show takes.` of `2 unexpected arguments: 'and', 'more'`.
  private var tooMuch: Told? {
    let sentence = /(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/.dotMatchesNewlines()
    guard let match = said.wholeMatch(of: sentence) else { return nil }
    let words = String(match.1).replacing("', '", with: " ")
    return ("“\(words.firstWords(60))” is more than \(name) takes.", commandType?.hintOnMore ?? whereMoreGoes)
  }

  private var whereMoreGoes: String {
    guard let type = invocation?.type, CommandShape(type).takesWords else { return usedSo }
    return "Words that belong together stand in double quotes. \(usedSo)"
  }

  /// `“pink” is no value of --color.` of `The value 'pink' is invalid for '--color <when>'. Please provide one of …`.
  private var wrongValue: Told? {
    let sentence = /The value '(.*)' is invalid for '(.+?)'(?:\. Please provide one of (.+))?/
      .dotMatchesNewlines()
    guard let match = said.wholeMatch(of: sentence) else { return nil }
    let subject =
      match.2.split(separator: " ").first.map { $0.hasPrefix("-") ? String($0) : placeholder($0) } ?? ""
    let values = match.3.map { String($0).matches(of: /'([^']+)'|- (\S+)/).compactMap { $0.1 ?? $0.2 } } ?? []
    let hint = values.isEmpty ? usedSo : "There are: \(values.joined(separator: ", "))."
    return ("“\(String(match.1).firstWords(60))” is no value of \(subject).", hint)
  }

  /// `--json takes no value.` of `The option '--json' does not take any value, but '1' was specified.`
  private var needlessValue: Told? {
    let sentence = /The option '(\S+)' does not take any value, but .*/.dotMatchesNewlines()
    return said.wholeMatch(of: sentence).map { ("\($0.1) takes no value.", "Type it alone: \($0.1)") }
  }

  /// `list has no option --jsn.` of `Unknown option '--jsn'. Did you mean '--json'?`.
  private var unknownOption: Told? {
    let sentence = /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/.dotMatchesNewlines()
    guard let match = said.wholeMatch(of: sentence) else { return nil }
    // ArgumentParser's nearest may be far.
    let meant = match.2.flatMap { nearest(to: String(match.1), among: [String($0)]) }
    let hint = meant.map { "Did you mean: \($0)" } ?? seeHelp
    return ("\(name) has no option \(String(match.1).firstWords(40)).", hint)
  }

  /// `--because TEXT` of `--because <text>`, as the pages and hints name what is to be put in.
  private func placeholder(_ synopsis: Substring) -> String {
    synopsis.split(separator: " ").filter { $0 != "..." }.map { word in
      word.hasPrefix("<") && word.hasSuffix(">") ? word.dropFirst().dropLast().uppercased() : String(word)
    }.joined(separator: " ")
  }
}
