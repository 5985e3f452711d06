import ArgumentParser
import Presentation

struct RunCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "run", abstract: "Answer the lines of a file, up to the first problem; # begins a comment.")
  static let examples = ["run monday.planner", "run monday.planner --keep-going"]

  @Flag(help: "Go on behind a line that comes to nothing, and say at the end which did.")
  var keepGoing = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file.")
  var file: FileReference

  func reply(in session: inout Session) throws -> any Presentable {
    if file.isStandardInput {
      try session.claimStandardInput(for: "a script", instead: "Name a file: run FILE")
    }
    session.script = try Script(of: file, keepsGoing: keepGoing)
    if file.isStandardInput { session.readsLinesFromStandardInput = true }
    return SilentReply()
  }
}
