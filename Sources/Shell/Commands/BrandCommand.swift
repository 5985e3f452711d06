import Application
import ArgumentParser
import Presentation

struct BrandCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "brand", abstract: "Show or change the names by which the brand is known, and its time zone."
  )
  static let examples = ["brand", "brand \"Harbour Bakery\" --also \"The Harbour\" --zone Europe/London"]

  @Option(
    help: ArgumentHelp("Another name of the brand, or of a product of yours, to add.", valueName: "name"))
  var also: [String] = []

  @Option(help: ArgumentHelp("An account of the brand to add.", valueName: "@h"))
  var handle: [HandleReference] = []

  @Option(help: ArgumentHelp("A web domain of the brand to add.", valueName: "d"))
  var domain: [String] = []

  @Option(help: ArgumentHelp("A name, handle or domain to take out.", valueName: "name"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      "The brand's time zone, such as Europe/London. Posts keep the times they show.", valueName: "zone"))
  var zone: ZoneReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The brand's name as it is written.")
  var name: PlanWords?

  func reply(in session: inout Session) throws -> any Presentable {
    let names = BrandNames(
      brand: try name?.text(example: "brand Harbour Bakery"), zone: zone?.typed, also: also,
      handles: try handle.map { try $0.handle() }, domains: domain, without: without)
    return try session.inPlan { plan -> any Presentable in
      if names.changeNothing { return BrandReply(plan.name, try plan.plan().plan) }
      return ChangeReply(try plan.changeBrand(names))
    }
  }
}
