import Application
import ArgumentParser
import Planning
import Presentation

struct TimerCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "timer", abstract: "Have each line say how long it took; alone it says whether they do.",
    discussion: "It holds to the end of the session, in a script to the end of the script.")
  static let examples = ["timer on", "timer off"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "on or off.")
  var state: SwitchReference?

  func reply(in session: inout Session) throws -> any Presentable {
    if let state { session.lasting.isTimed = try state.find() }
    return TimerReply(isOn: session.lasting.isTimed)
  }
}

/// `on` or `off`.
struct SwitchReference: Parameter {
  static let words = ["on", "off"]
  static let parameterKind = ParameterKind.choice(words)
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  /// - Throws: `Problem` when it is neither.
  func find() throws -> Bool {
    switch typed.lowercased() {
    case "on": return true
    case "off": return false
    default: throw Choice(what: "switch", typed: typed, among: Self.words).problem()
    }
  }
}
