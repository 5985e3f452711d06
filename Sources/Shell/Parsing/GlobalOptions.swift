import ArgumentParser
import Planning

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The plan to work on.", valueName: "name"))
  var plan: PlanReference?

  @Option(help: ArgumentHelp("The folder that holds the plans.", valueName: "dir"))
  var plans: FileReference?

  @Flag(help: "Answer in JSON.")
  var json = false

  @Option(help: ArgumentHelp("The day to take for today, as 2026-11-24.", valueName: "day"))
  var today: String?

  @Option(help: ArgumentHelp("Whether to use colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice?

  @Option(
    help: ArgumentHelp(
      "The least finding that gives exit status 1: advice, warning or error.", valueName: "severity"))
  var failOn: Severity?
}

public enum ColorChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case auto, always, never

  // Said here, or ArgumentParser has to find out about them by reflection, at each start.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  public static var allValueDescriptions: [String: String] { [:] }
}

extension Severity: ExpressibleByArgument {
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  public static var allValueDescriptions: [String: String] { [:] }
}
