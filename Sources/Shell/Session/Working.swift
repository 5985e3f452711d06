import Application
import Planning

/// What a command has the planner do.
extension Session {
  /// The plans as the line in hand sees them.
  var workspace: Workspace {
    Workspace(
      plans: current.plans, asked: current.plan, today: current.today, state: state,
      environment: environment)
  }

  /// How the dates are written of what is told of the plan as the line in hand sees it.
  var dates: DateWording {
    DateWording(current.dates.style, today: (try? workspace.openPlan(for: ""))?.currentDay)
  }

  /// Answers with dates that are written as the plan's day has it.
  mutating func wordingDates<Value>(_ body: (inout Session) throws -> Value) rethrows -> Value {
    // What is kept or handed on has its years: nobody knows when it is read.
    if current.dates.today == nil, current.format == .text { current.dates = dates }
    return try DateWording.$current.withValue(current.dates) { try body(&self) }
  }

  /// Works on the open plan. What could not be read there stands beside the answer.
  mutating func inPlan<Value>(_ body: (inout OpenPlan) throws -> Value) throws -> Value {
    var plan = try workspace.openPlan(for: line)
    let value = try wordingDates { _ in try body(&plan) }
    problems += plan.problems
    hasPassedOverFiles = hasPassedOverFiles || plan.isPartial
    remarks += plan.notes
    return value
  }
}
