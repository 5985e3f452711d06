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
  static let examples = ["export json", "export jsonl", "export jsonl --state out --from 2026-11"]

  @OptionGroup var filter: FilterOptions

  @OptionGroup var global: GlobalOptions

  @Argument(help: "json, jsonl, or schema: JSON Schema for editors and other programs.")
  var format: FormatReference

  @Argument(help: "After schema, whose: plan, drafts or week.")
  var file: FileKindReference?

  func reply(in session: inout Session) throws -> any Presentable {
    if format.isSchema {
      guard !filter.areGiven else {
        throw Problem(
          .conflictingOptions, "export schema gives the schema of a plan's files.",
          hint: "For some of its posts, type: export jsonl, with the same options")
      }
      return VerbatimReply(FileSchema.text(of: try file?.find()))
    }
    let exporter = try format.isWholePlan ? nil : format.find()
    guard file == nil else {
      let name = exporter?.name ?? FormatReference.wholePlan
      throw Problem(.conflictingOptions, "export \(name) gives the whole plan.", hint: "Type: export \(name)")
    }
    guard exporter != nil || !filter.areGiven else {
      throw Problem(
        .conflictingOptions, "export json gives the whole plan.",
        hint: "For some of its posts, type: export jsonl, with the same options")
    }
    let text = try session.inPlan { plan in
      let filter = try filter.filter(today: try plan.plan().today)
      return try exporter.map { try plan.export(as: $0, filter) } ?? plan.exportWhole()
    }
    return VerbatimReply(JSONLinesWriter.escapingControls(text))
  }
}
