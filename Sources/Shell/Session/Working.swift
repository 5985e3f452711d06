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

  /// How the dates are written of what is told of the open plan before a line is run.
  var dates: DateWording {
    DateWording(lasting.dates.style, today: (try? workspace.openPlan(for: ""))?.currentDay)
  }

  /// Works on the open plan. What could not be read there stands beside the answer.
  mutating func inPlan<Value>(_ body: (inout OpenPlan) throws -> Value) throws -> Value {
    var plan = try workspace.openPlan(for: line)
    // What is kept or handed on has its years: nobody knows when it is read.
    current.dates.today = current.format == .text ? plan.currentDay : nil
    let value = try DateWording.$current.withValue(current.dates) { try body(&plan) }
    problems += plan.problems
    hasPassedOverFiles = hasPassedOverFiles || plan.isPartial
    remarks += plan.notes
    return value
  }
}
