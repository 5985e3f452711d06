import ArgumentParser
import Planning
import Presentation
import Storage

struct RunCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "run", abstract: "Answer the lines of a file, up to the first problem; # begins a comment.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file.")
  var file: FileReference

  func reply(in session: inout Session) throws -> any Presentable {
    if file.isStandardInput {
      try session.claimStandardInput(for: "a script", instead: "Name a file: run FILE")
    }
    guard let text = String(validating: try OutsideFile.read(file.typed), as: UTF8.self) else {
      throw Problem("\(file.typed) is not UTF-8 text.", hint: "Save it as UTF-8 and try again.")
    }
    session.script = Script(name: file.typed, text: text)
    return SilentReply()
  }
}
