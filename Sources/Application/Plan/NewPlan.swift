import Planning
import PostText
import Storage

extension Workspace {
  /// Starts a plan.
  /// - Parameters:
  ///   - name: letters, digits, - and _.
  ///   - answers: what is said of it; where no brand is, it is called as the plan is, and its zone is this machine's.
  public func makePlan(_ name: String, _ answers: [StartAnswer] = []) throws -> Outcome {
    var plan = Plan(brand: name, zone: environment.zone)
    // A goal's day is one of the plan's zone.
    let (zones, others) = (answers.filter(\.isZone), answers.filter { !$0.isZone })
    let dayless = Moment(Day(number: 0), minute: 0)
    for answer in zones { try plan.take(answer.withZone(known: environment), now: dayless) }
    let now = try self.now(for: plan)
    for answer in others { try plan.take(answer, now: now) }
    return try makePlan(name, plan, now: now)
  }

  /// Starts a plan with what it is to hold.
  public func makePlan(_ name: String, _ plan: Plan) throws -> Outcome {
    try makePlan(name, plan, now: try now(for: plan))
  }

  private func makePlan(_ name: String, _ plan: Plan, now: Moment) throws -> Outcome {
    guard environment.now(plan.zone) != nil else { throw environment.unknownZone(plan.zone) }
    let made = try plans.create(name, plan)
    return Outcome(
      .planMade(plan: name, brand: plan.brand, zone: plan.zone),
      remarks: [.liesIn(folder: made.place)] + plan.goals.flatMap { $0.remarkOnPassedDay(on: now.day) }
        + [.stillToChoose(platforms: plan.platforms.isEmpty, goals: plan.goals.isEmpty)])
  }

  /// A name for a plan of a brand that no other plan has.
  /// - Throws: `Problem` when that brand has a plan.
  public func newName(for brand: String) throws -> String {
    let taken = Set(try plans.names())
    let proposals = PlanName.proposals(for: brand)
    let whole = proposals.last.map { [$0] } ?? []
    for name in proposals where taken.contains(name) {
      let isSame = whole.contains(name) || self.brand(of: name) == brand.lowercased()
      if isSame { throw PlansFolder.exists(name) }
    }
    return proposals.first { !taken.contains($0) } ?? proposals[0]
  }

  /// In small letters; nil where the plan can't be read.
  private func brand(of name: String) -> String? {
    guard let folder = try? plans.plan(name), let plan = try? folder.read({ try $0.plan() }) else {
      return nil
    }
    return plan.brand.lowercased()
  }
}

extension StartAnswer {
  fileprivate var isZone: Bool { if case .zone = self { true } else { false } }
}
