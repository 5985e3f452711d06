import ArgumentParser
import Planning
import Presentation
import Storage

struct BrandCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "brand", abstract: "Show or change the names by which the brand is known, and its time zone."
  )

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
  var zone: String?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The brand's name as it is written.")
  var name: PostWords?

  func reply(in session: inout Session) throws -> any Presentable {
    let plan = try session.planFolder().name
    guard name != nil || zone != nil || !(also + domain + without).isEmpty || !handle.isEmpty else {
      return try session.read { _, content, _ in BrandReply(plan, content) }
    }
    if let zone, session.environment.now(zone) == nil { throw Session.unknownZone(zone) }
    return try session.changePlan { plan, _ in
      let before = plan
      try change(&plan)
      let names = ([plan.brand] + plan.alsoCalled + plan.handles + plan.domains).joined(separator: ", ")
      let altered = plan.brandAlterations(since: before).told(of: "The brand")
      return ChangeReply("changed", altered, notes: ["It is now: \(names), in \(plan.zone)."])
    }
  }

  private func change(_ plan: inout Plan) throws {
    plan.brand = try name?.text(example: "brand Harbour Bakery") ?? plan.brand
    plan.zone = zone ?? plan.zone
    plan.decide([.brand: name != nil, .zone: zone != nil])
    for name in also { try plan.add(name: name) }
    for handle in handle { plan.add(handle: try handle.handle()) }
    for domain in domain { try plan.add(domain: domain) }
    for word in without {
      let known = plan.alsoCalled + plan.handles + plan.domains
      guard let found = known.first(where: { $0.lowercased() == word.lowercased() || $0 == "@\(word)" })
      else {
        throw Choice(what: "name, handle or domain", typed: word, among: known).problem()
      }
      plan.alsoCalled.removeAll { $0 == found }
      plan.handles.removeAll { $0 == found }
      plan.domains.removeAll { $0 == found }
    }
  }
}

extension Plan {
  /// - Throws: `Problem` when there is nothing in it.
  fileprivate mutating func add(name typed: String) throws {
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.contains(where: \.isLetter) else {
      throw Problem("That is no name.", hint: "Type it as: brand --also \"Vento Estate\"")
    }
    if brand != name, !alsoCalled.contains(name) { alsoCalled.append(name) }
  }

  fileprivate func brandAlterations(since old: Plan) -> Alterations {
    var all = Alterations()
    all.note(old.brand, brand, none: "") { "its name is \($0)" }
    for (before, after) in [(old.alsoCalled, alsoCalled), (old.handles, handles), (old.domains, domains)] {
      for new in after where !before.contains(new) { all.note("\(new) is added") }
      for gone in before where !after.contains(gone) { all.note("\(gone) is taken out") }
    }
    all.note(old.zone, zone, none: "") { "in \($0)" }
    return all
  }
}
