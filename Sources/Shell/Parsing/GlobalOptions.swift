import Application
import ArgumentParser
import Exchange
import Planning
import Presentation
import Storage

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The plan to work on.", valueName: "name"))
  var plan: PlanReference?

  @Option(help: ArgumentHelp("The folder that holds the plans.", valueName: "dir"))
  var plans: FileReference?

  @Option(help: ArgumentHelp("How to answer.", valueName: "format"))
  var format: FormatChoice?

  @Flag(help: "Answer in JSON, as --format json does.")
  var json = false

  @Option(help: ArgumentHelp("The day to take for today, as 2026-11-24.", valueName: "day"))
  var today: String?

  @Option(help: ArgumentHelp("Whether to use colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice?

  @Flag(help: "Write for a screen reader: no frames, no bars, figures in words.")
  var plain = false

  @Flag(help: "Don't show an answer that is taller than the terminal in a pager.")
  var noPager = false

  @Option(
    help: ArgumentHelp(
      "The least finding that gives exit status 1: advice, warning or error.", valueName: "severity"))
  var failOn: Severity?

  /// The format that is asked for; nil where none is.
  /// - Throws: `Problem` where two are.
  func wantedFormat() throws -> OutputFormat? {
    let named = format.flatMap { OutputFormat(rawValue: $0.rawValue) }
    guard json else { return named }
    guard let named, named != .json else { return .json }
    throw Problem(
      .conflictingOptions, "--json and --format \(named.rawValue) can't both be had.",
      hint: "Leave out one of them, as in: week --format \(named.rawValue)")
  }
}

extension GlobalOptions {
  /// - Throws: `Problem` where something is named that no answer comes as: a sort of file, which only `import` is given,
  ///   or nothing that there is.
  func refuseFileFormat() throws {
    guard let named = format?.ofFile else { return }
    let answers = FormatChoice.allValueStrings
    if FormatChoice.ofFiles.contains(named) {
      throw Problem(
        .conflictingOptions, "--format \(named) is a sort of file, which only import is given.",
        hint: "Answers come as: \(answers.joined(separator: ", "))")
    }
    throw Choice(what: "format", typed: named, among: answers).problem()
  }
}

/// How to answer; for `import` also which sort of file it is given. Whoever takes it sees whether there is such a format:
/// what there is differs.
struct FormatChoice: ExpressibleByArgument {
  let rawValue: String

  init(argument: String) { rawValue = argument.lowercased() }

  /// What is no form of an answer.
  var ofFile: String? { Self.allValueStrings.contains(rawValue) ? nil : rawValue }
  /// The sorts of files that `import` takes.
  static var ofFiles: [String] { ArchiveImporter.all.map(\.name) + RowReading.tools }

  static var allValueStrings: [String] { OutputFormat.allCases.map { $0.rawValue } }
  static var allValueDescriptions: [String: String] { [:] }
}

extension ColorChoice: ExpressibleByArgument {
  // Said here, or ArgumentParser has to find out about them by reflection, at each start.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  public static var allValueDescriptions: [String: String] { [:] }
}

extension Severity: ExpressibleByArgument {
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  public static var allValueDescriptions: [String: String] { [:] }
}
