import Application
import ArgumentParser
import Planning
import Presentation

struct ModeCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "mode",
    abstract: "Have the lines to come answered as text, JSON or Markdown; alone it says how they are.",
    discussion: "It holds to the end of the session, in a script to the end of the script.")
  static let examples = ["mode json", "mode"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "text, json or markdown.")
  var mode: ModeReference?

  func reply(in session: inout Session) throws -> any Presentable {
    guard let mode else { return ModeReply(session.lasting.format, isNew: false) }
    let format = try mode.find()
    session.answer(as: format)
    return ModeReply(format, isNew: true)
  }
}

struct ModeReference: Parameter {
  static let words = OutputFormat.allCases.map(\.rawValue)
  static let parameterKind = ParameterKind.choice(words)
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  /// - Throws: `Problem` when there is no such form of an answer.
  func find() throws -> OutputFormat {
    if let format = OutputFormat(rawValue: typed.lowercased()) { return format }
    throw Choice(what: "mode", typed: typed, among: Self.words).problem()
  }
}
