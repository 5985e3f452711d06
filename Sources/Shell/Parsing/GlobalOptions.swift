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
  /// - Throws: `Problem` where a sort of archive is named, which only `import` is given.
  func refuseArchive() throws {
    guard let archive = format?.archive else { return }
    throw Problem(
      .conflictingOptions, "--format \(archive) is a sort of archive, which only import is given.",
      hint: "Answers come as: \(FormatChoice.allValueStrings.joined(separator: ", "))")
  }
}

/// How to answer; for `import` also which sort of archive it is given.
struct FormatChoice: ExpressibleByArgument {
  let rawValue: String

  init?(argument: String) {
    rawValue = argument.lowercased()
    guard Self.allValueStrings.contains(rawValue) || archive != nil else { return nil }
  }

  /// The sort of archive that is named; nil where it is none.
  var archive: String? { ArchiveImporter.all.contains { $0.name == rawValue } ? rawValue : nil }

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
