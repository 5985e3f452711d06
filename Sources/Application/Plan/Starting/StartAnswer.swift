import Planning
import PostText
import Storage

/// What somebody says of a plan that is started. It takes the place of what was said before.
public enum StartAnswer {
  case brand(String)
  case zone(String)
  /// With their `@`.
  case handles([String])
  case pages([String])
  case platforms([Platform])
  case reason(Platform, String)
  case purpose(String)
  case audiences([String])
  /// - Parameter former: the goal that it takes the place of.
  case goal(StartGoal, inPlaceOf: String?)
  case team([String])
  case mix(Mix)
}

/// A goal as it is set at once.
public struct StartGoal {
  public var name: String
  public var measure: String
  public var target: Double
  public var by: AskedTime

  public init(name: String, measure: String, target: Double, by: AskedTime) {
    (self.name, self.measure, self.target, self.by) = (name, measure, target, by)
  }
}

extension StartAnswer {
  /// The same, with a zone by the name that it has there.
  /// - Throws: `Problem` where none is called so.
  public func withZone(known environment: Environment) throws -> StartAnswer {
    guard case .zone(let typed) = self else { return self }
    return .zone(try environment.zone(asked: typed))
  }
}

extension OpenPlan {
  /// Takes an answer, as a change of its own; one that says what the plan says already changes nothing.
  public mutating func answer(_ answer: StartAnswer) throws -> [Remark] {
    let answer = try answer.withZone(known: environment)
    let (plan, now) = try read { _, plan, now in (plan, now) }
    var changed = plan
    try changed.take(answer, now: now)
    guard !changed.startingActions(since: plan).isEmpty else { return [] }
    return try changePlan { plan, now in
      let before = plan
      try plan.take(answer, now: now)
      let actions = plan.startingActions(since: before)
      return Outcome(
        actions.count == 1 ? actions[0] : .together(actions: actions),
        remarks: plan.goals.last?.remarkOnPassedDay(on: now.day) ?? [])
    }.remarks
  }
}

extension Plan {
  /// - Throws: `Problem` when it can't be so.
  public mutating func take(_ answer: StartAnswer, now: Moment) throws {
    switch answer {
    case .brand(let name):
      brand = name
      decide([.brand: true])
    case .zone(let name):
      zone = name
      decide([.zone: true])
    case .handles(let all):
      handles = []
      for handle in all { add(handle: handle) }
    case .pages(let all):
      domains = []
      for page in all { try add(domain: page) }
    case .platforms(let all): platforms = all.withoutRepeats.map { chosen($0) ?? ChosenPlatform($0) }
    case .reason(let platform, let why):
      choose(platform)
      for index in platforms.indices where platforms[index].platform == platform {
        platforms[index].reason = why
        platforms[index].decide([.reason: true])
      }
    case .purpose(let words):
      purpose = words
      decide([.purpose: true])
    case .audiences(let names):
      let known = audiences
      audiences = []
      for name in names where !audiences.contains(where: { $0.name.lowercased() == name.lowercased() }) {
        audiences.append(known.first { $0.name == name } ?? Audience(name))
      }
    case .goal(let goal, let former): try take(goal, inPlaceOf: former, now: now)
    case .team(let all):
      team = []
      for handle in all where !team.contains(where: { $0.lowercased() == handle.lowercased() }) {
        team.append(handle)
      }
    case .mix(let mix):
      self.mix = mix
      decide([.mix: true])
    }
  }

  private mutating func take(_ new: StartGoal, inPlaceOf former: String?, now: Moment) throws {
    var goal = Goal(
      name: new.name, measure: new.measure, target: new.target, by: try new.by.day(now: now, .ahead),
      since: now.day)
    goal.decide([.measure: true, .target: true, .by: true])
    let replaced = goals.firstIndex { $0.name == former || $0.name.lowercased() == new.name.lowercased() }
    if let replaced { goals[replaced] = goal } else { goals.append(goal) }
  }

  /// What answers have changed.
  fileprivate func startingActions(since old: Plan) -> [Action] {
    var actions: [Action] = []
    let names = brandAlterations(since: old)
    if !names.isEmpty { actions.append(.brandChanged(alterations: names)) }
    let all = platforms.map(\.platform)
    for platform in platforms {
      guard let before = old.chosen(platform.platform) else {
        actions.append(.platformAdded(platform: platform.platform, all: all))
        continue
      }
      let changes = platform.alterations(since: before)
      if !changes.isEmpty {
        actions.append(.platformChanged(platform: platform.platform, alterations: changes))
      }
    }
    actions += old.platforms.filter { chosen($0.platform) == nil }.map {
      Action.platformRemoved(platform: $0.platform)
    }
    if let purpose, purpose != old.purpose { actions.append(.purposeNoted(purpose: purpose)) }
    actions += aimActions(since: old)
    actions += team.filter { !old.team.contains($0) }.map { Action.teamAdded(handle: $0, team: team) }
    actions += old.team.filter { !team.contains($0) }.map { Action.teamRemoved(handle: $0) }
    if mix != old.mix {
      actions.append(.mixChosen(mix: mix.name, definition: mix.definition, before: old.mix.name))
    }
    return actions
  }

  /// Of audiences and goals.
  private func aimActions(since old: Plan) -> [Action] {
    let added = audiences.filter { audience in !old.audiences.contains { $0.name == audience.name } }
    let removed = old.audiences.filter { audience in !audiences.contains { $0.name == audience.name } }
    let newGoals = goals.filter { !old.goals.contains($0) }
    let goneGoals = old.goals.filter { goal in !goals.contains { $0.name == goal.name } }
    return added.map { Action.audienceAdded(audience: AudienceProfile($0)) }
      + removed.map { Action.audienceRemoved(audience: $0.name) }
      + newGoals.map { Action.goalAdded(goal: GoalAim($0)) }
      + goneGoals.map { Action.goalRemoved(goal: $0.name) }
  }
}
