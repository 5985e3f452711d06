import Application
import ArgumentParser
import Presentation

struct NewCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "new", abstract: "Start a plan, and open it.")
  static let examples = [
    "new corner-shop --handle @cornershop --zone Europe/London",
    "new spokes --brand \"Spoke & Chain\" --platform mastodon --zone Europe/London",
  ]

  @Option(
    help: ArgumentHelp("The brand's name as it is written; the plan's name when left out.", valueName: "text")
  )
  var brand: String?

  @Option(help: ArgumentHelp("An account of the brand, such as @harbourbakery.", valueName: "@h"))
  var handle: [HandleReference] = []

  @Option(help: ArgumentHelp("A web domain of the brand, such as harbourbakery.example.com.", valueName: "d"))
  var domain: [String] = []

  @Option(help: "A platform that the brand is on.")
  var platform: [PlatformReference] = []

  @Option(
    help: ArgumentHelp(
      "The brand's time zone, such as Europe/London; this machine's when left out.", valueName: "zone"))
  var zone: ZoneReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The plan's name: letters, digits, - and _.")
  var name: String

  func reply(in session: inout Session) throws -> any Presentable {
    let names = BrandNames(
      brand: brand, zone: zone?.typed, handles: try handle.map { try $0.handle() }, domains: domain)
    let made = try session.workspace.makePlan(name, names, on: try platform.map { try $0.find() })
    _ = try session.open(name)
    return ChangeReply(made)
  }
}
