import Application
import ArgumentParser
import Exchange
import Planning
import Presentation
import Storage
import TerminalText

struct ExportCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "export",
    abstract: "Hand your posts on: to a scheduling tool, a calendar, a spreadsheet, or as the whole plan.",
    discussion: """
      buffer, publer, metricool, hootsuite, sprout and socialbee are files that these tools take, ics is a calendar: \
      what is scheduled leaves. csv, jsonl (as import takes them) and markdown hold all posts. json holds all that the \
      plan's files hold, under the same names, its confidential terms too: mind to whom you give it. \
      With one --platform a post leaves as it goes out there. \
      For a tool with other columns: export csv --columns "Text=text,When=at:dd/MM/yyyy HH:mm,Image="
      """)
  static let examples = [
    "export ics --platform mastodon", "export markdown --from 2026-11-20", "export jsonl",
  ]

  @OptionGroup var filter: FilterOptions

  @Option(help: ArgumentHelp("The file to write, or the folder where there are several.", valueName: "file"))
  var out: FileReference?

  @Flag(help: "Write over a file that is there.")
  var force = false

  @Option(help: ArgumentHelp("For csv: its columns, as \"Text=text,When=at\".", valueName: "names"))
  var columns: String?

  @Option(
    help: ArgumentHelp("For metricool and sprout: the file that one downloads there.", valueName: "file"))
  var template: FileReference?

  @Flag(help: "For hootsuite and sprout: days before months, as 24/11/2026.")
  var dayFirst = false

  @OptionGroup var global: GlobalOptions

  @Argument(
    help:
      "buffer, publer, metricool, hootsuite, sprout, socialbee, ics, csv, jsonl, markdown, json, or schema.")
  var format: FormatReference

  @Argument(help: "After schema, whose: plan, drafts, week or settings.")
  var file: FileKindReference?

  func reply(in session: inout Session) throws -> any Presentable {
    if format.isSchema {
      try takesNoChoice(of: FormatReference.schema)
      if file?.isSettings == true { return VerbatimReply(Settings.schema) }
      return VerbatimReply(FileSchema.text(of: try file?.find()))
    }
    if format.isWholePlan {
      try takesNoChoice(of: FormatReference.wholePlan)
      try takesNoKind(FormatReference.wholePlan)
      let text = try session.inPlan { try $0.exportWhole() }
      return VerbatimReply(JSONLinesWriter.escapingControls(text))
    }
    let exporter = try format.find()
    try takesNoKind(exporter.name)
    let request = try self.request(exporter)
    let (export, name) = try session.inPlan { plan in
      let filter = try filter.filter(today: try plan.plan().today, .ahead)
      return (try plan.export(request, filter), plan.name)
    }
    guard !export.files.isEmpty else { throw export.nothingLeft(as: exporter.name) }
    return try answer(export, exporter, plan: name, &session)
  }

  private func answer(
    _ export: Export, _ exporter: Exporter, plan: String, _ session: inout Session
  ) throws -> ExportReply {
    if let out {
      let files = try ExportedFiles(export, of: exporter, plan: plan, to: out.typed)
      try files.write(replacing: force)
      return ExportReply(export, as: exporter.name, writtenTo: files.paths)
    }
    guard export.files.count == 1 else { throw ExportedFiles.severalFiles(export, exporter) }
    let reply = ExportReply(
      export, as: exporter.name,
      text: try Self.shown(export.files[0].text, exporter, isJSON: session.current.format == .json))
    if session.current.format != .json { session.remarks += reply.asides }
    return reply
  }

  /// JSON escapes what a terminal might obey; another text can't, and goes into a file then.
  private static func shown(_ text: String, _ exporter: Exporter, isJSON: Bool) throws -> String {
    if isJSON { return text }
    if exporter.name == FormatReference.jsonLines { return JSONLinesWriter.escapingControls(text) }
    guard !text.replacing("\r\n", with: "\n").replacing("\t", with: " ").holdsTerminalControl else {
      throw Problem(
        .controlCharacters, "There are control characters in it that a terminal might obey.",
        hint: "Write it to a file: export \(exporter.name) --out FILE")
    }
    return text
  }
}

// What can be asked together.
extension ExportCommand {
  private func request(_ exporter: Exporter) throws -> ExportRequest {
    try check(columns != nil, "--columns", exporter.takesColumns, exporter, \.takesColumns)
    try check(template != nil, "--template", exporter.needsTemplate, exporter, \.needsTemplate)
    try check(dayFirst, "--day-first", exporter.asksDayOrder, exporter, \.asksDayOrder)
    if exporter.needsTemplate, template == nil {
      throw Problem(
        .badTemplate, "\(exporter.name) takes a file with the columns of its template.",
        hint: "Download that from the tool, and give it as it is: export \(exporter.name) --template FILE")
    }
    var request = ExportRequest(exporter)
    request.columns = columns
    request.template = try template.map { try OutsideFile.read($0.typed) }
    request.isDayFirst = dayFirst
    return request
  }

  private func check(
    _ isAsked: Bool, _ option: String, _ isTaken: Bool, _ exporter: Exporter, _ takes: (Exporter) -> Bool
  ) throws {
    guard isAsked, !isTaken else { return }
    let others = Exporter.all.filter(takes).map(\.name)
    throw Problem(
      .conflictingOptions, "\(option) is for \(others.joined(separator: " and ")) alone.",
      hint: "Leave it out, or type: export \(others.first ?? "")")
  }

  /// - Throws: `Problem` where something is chosen of what is only had whole.
  private func takesNoChoice(of name: String) throws {
    let isChosen = filter.isChosen || columns != nil || template != nil || dayFirst
    guard isChosen || out != nil || force else { return }
    throw Problem(
      .conflictingOptions, "export \(name) gives the whole of it, and takes no options of the kind.",
      hint: "Type: export \(name)")
  }

  private func takesNoKind(_ name: String) throws {
    guard file != nil else { return }
    throw Problem(
      .conflictingOptions, "plan, drafts and week are files' schemas, and \(name) has none.",
      hint: "Type: export \(name), or: export schema \(file?.typed ?? "plan")")
  }
}
