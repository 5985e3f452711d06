import ArgumentParser
import Presentation

struct ExportCommand: PlannerCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Give the whole plan as one JSON object, or its posts as one a line.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "json or jsonl.")
  var format: FormatReference

  func reply(in session: inout Session) throws -> any Presentable {
    let exporter = try format.find()
    return try session.read { book, plan, _ in
      VerbatimReply(JSONLinesWriter.harmless(try exporter.write(plan, try book.allPosts())))
    }
  }
}
