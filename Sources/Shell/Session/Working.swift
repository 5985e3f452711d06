import Application

/// What a command has the planner do.
extension Session {
  /// The plans as the line in hand sees them.
  var workspace: Workspace {
    Workspace(
      plans: current.plans, asked: current.plan, today: current.today, state: state,
      environment: environment)
  }

  /// Works on the open plan. What could not be read there stands beside the answer.
  mutating func inPlan<Value>(_ body: (inout OpenPlan) throws -> Value) throws -> Value {
    var plan = try workspace.openPlan(for: line)
    let value = try body(&plan)
    problems += plan.problems
    hasPassedOverFiles = hasPassedOverFiles || plan.isPartial
    remarks += plan.notes
    return value
  }
}
