import Application
import ArgumentParser
import Planning
import Presentation
import Storage

struct ExportCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "export",
    abstract:
      "Give the whole plan as one JSON object, or its posts as one a line, or the schema of its files.",
    discussion: """
      json holds all that the plan's files hold, under the same names, its confidential terms too: mind to whom you \
      give it. jsonl holds the posts, as import takes them.
      """)
  static let examples = ["export json", "export jsonl"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "json, jsonl, or schema: JSON Schema for editors and other programs.")
  var format: FormatReference

  @Argument(help: "After schema, whose: plan, drafts or week.")
  var file: FileKindReference?

  func reply(in session: inout Session) throws -> any Presentable {
    if format.isSchema { return VerbatimReply(FileSchema.text(of: try file?.find())) }
    let exporter = try format.isWholePlan ? nil : format.find()
    guard file == nil else {
      let name = exporter?.name ?? FormatReference.wholePlan
      throw Problem(.conflictingOptions, "export \(name) gives the whole plan.", hint: "Type: export \(name)")
    }
    let text = try session.inPlan { plan in try exporter.map { try plan.export(as: $0) } ?? plan.exportWhole()
    }
    return VerbatimReply(JSONLinesWriter.escapingControls(text))
  }
}
