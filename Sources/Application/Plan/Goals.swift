import Planning
import Storage

extension OpenPlan {
  /// Sets a goal, or changes what is noted of it; what is left out stays.
  /// - Parameter by: the day it is to be reached by.
  public mutating func setGoal(
    _ name: String, measure: String? = nil, target: Double? = nil, by: AskedTime? = nil
  ) throws -> Outcome {
    try changePlan { plan, now in
      let index = plan.goals.firstIndex { $0.name.lowercased() == name.lowercased() }
      var goal = index.map { plan.goals[$0] } ?? Goal(name: name, since: now.day)
      let before = goal
      goal.measure = measure ?? goal.measure
      goal.target = target ?? goal.target
      goal.by = try by?.day(now: now, .ahead) ?? goal.by
      goal.decide([.measure: measure != nil, .target: target != nil, .by: by != nil])
      if let index { plan.goals[index] = goal } else { plan.goals.append(goal) }
      let aim = GoalAim(goal)
      let remarks = by == nil ? [] : goal.remarkOnPassedDay(on: now.day)
      guard index != nil else { return Outcome(.goalAdded(goal: aim), remarks: remarks) }
      return Outcome(
        .goalChanged(goal: goal.name, alterations: goal.alterations(since: before)),
        remarks: [.goalNow(aim)] + remarks)
    }
  }

  /// Notes how far a goal has come.
  /// - Parameters:
  ///   - name: the first letters of the goal's name.
  ///   - on: the day of the figure; nil for today.
  public mutating func noteProgress(of name: String, _ value: Double, on asked: AskedTime? = nil) throws
    -> Outcome
  {
    try changePlan { plan, now in
      let goal = try plan.goal(name)
      let day = try asked?.day(now: now, .back) ?? now.day
      guard day <= now.day else {
        throw Problem(
          .stillToCome, "\(day.spoken) is still to come.",
          hint: "Note what is, not what will be: --on yesterday")
      }
      let index = plan.goals.firstIndex { $0.name == goal.name }
      // It takes the place of one of that day, and of what a merge kept beside it.
      let noted = Goal.Progress(on: day, value: value)
      if let index { plan.goals[index].note(noted) }
      let changed = index.map { plan.goals[$0] } ?? goal
      return Outcome(.progressNoted(goal: GoalStanding(changed, on: now.day, noted: noted)))
    }
  }

  /// Takes a goal out of the plan; posts that name it still do.
  /// - Parameter name: the first letters of the goal's name.
  public mutating func removeGoal(_ name: String) throws -> Outcome {
    try changePlan { plan, _ in
      let goal = try plan.goal(name, whenNone: "See what there is with: goal list")
      plan.goals.removeAll { $0.name == goal.name }
      return Outcome(.goalRemoved(goal: goal.name))
    }
  }
}

extension Goal {
  fileprivate func alterations(since before: Goal) -> [Alteration] {
    var all: [Alteration] = []
    all.note(.measure, before.measure, measure)
    all.note(.target, before.target.map { "\($0)" }, target.map { "\($0)" })
    all.note(.by, before.by?.description, by?.description)
    return all
  }

  func remarkOnPassedDay(on today: Day) -> [Remark] {
    guard let by, by < today else { return [] }
    return [.dayHasPassed(goal: name, by: by, today: today)]
  }
}
