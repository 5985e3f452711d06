import ArgumentParser
import Planning
import PostText
import Presentation

struct NewCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "new", abstract: "Start a plan, and open it.")

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
  var zone: String?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The plan's name: letters, digits, - and _.")
  var name: String

  func reply(in session: inout Session) throws -> any Presentable {
    var plan = Plan(brand: brand ?? name, zone: zone ?? session.environment.zone)
    guard session.environment.now(plan.zone) != nil else { throw Session.unknownZone(plan.zone) }
    for handle in handle { plan.add(handle: try handle.handle()) }
    for domain in domain { try plan.add(domain: domain) }
    for platform in platform { plan.choose(try platform.find()) }
    _ = try session.settings.plans.create(name, plan)
    _ = try session.open(name)
    return ChangeReply(
      "made", "The plan \(name, .name) is made and open: \(plan.brand), in \(plan.zone).",
      notes: nextSteps(plan))
  }

  private func nextSteps(_ plan: Plan) -> [String] {
    let platform = plan.platforms.isEmpty ? ["Choose where your people are: platform add NAME"] : []
    return platform + [
      "Say what it is for: goal add NAME --measure TEXT --target N --by DATE", "Then: draft TEXT",
    ]
  }
}

extension Plan {
  mutating func choose(_ platform: Platform) {
    if chosen(platform) == nil { platforms.append(ChosenPlatform(platform)) }
  }

  mutating func add(handle: String) {
    if !handles.contains(where: { $0.lowercased() == handle.lowercased() }) { handles.append(handle) }
  }

  /// - Throws: `Problem` when it can't be a domain.
  mutating func add(domain typed: String) throws {
    var domain = typed.lowercased()
    if let scheme = domain.firstRange(of: "://") { domain = String(domain[scheme.upperBound...]) }
    domain = String(domain.prefix { $0 != "/" })
    if domain.hasPrefix("www.") { domain = String(domain.dropFirst(4)) }
    let isOne = domain.contains(".") && domain.allSatisfy { $0.isLetter || $0.isNumber || "-.".contains($0) }
    guard isOne, domain.first != ".", domain.last != "." else {
      throw Problem(
        "“\(typed.firstWords(32))” is no web domain.", hint: "Type it as: --domain harbourbakery.example.com")
    }
    if !domains.contains(domain) { domains.append(domain) }
  }
}
