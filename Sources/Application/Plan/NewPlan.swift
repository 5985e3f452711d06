import Planning
import PostText

extension Workspace {
  /// Starts a plan.
  /// - Parameters:
  ///   - name: letters, digits, - and _.
  ///   - names: what the brand is called; without a name of its own, the plan's is taken, and this machine's zone.
  public func makePlan(_ name: String, _ names: BrandNames, on platforms: [Platform] = []) throws -> Outcome {
    var plan = Plan(brand: names.brand ?? name, zone: names.zone ?? environment.zone)
    guard environment.now(plan.zone) != nil else { throw Self.unknownZone(plan.zone) }
    for handle in names.handles { plan.add(handle: handle) }
    for domain in names.domains { try plan.add(domain: domain) }
    for platform in platforms { plan.choose(platform) }
    _ = try plans.create(name, plan)
    return Outcome(
      .planMade(plan: name, brand: plan.brand, zone: plan.zone),
      remarks: [.stillToChoose(platforms: plan.platforms.isEmpty)])
  }
}
