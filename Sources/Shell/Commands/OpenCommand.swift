import ArgumentParser
import Presentation

struct OpenCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "open", abstract: "Open another plan; it stays open in the sessions to come.")
  static let examples = ["open harbour-bakery"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The plan's name.")
  var name: PlanReference

  func reply(in session: inout Session) throws -> any Presentable {
    try session.open(name.typed)
  }
}
