import ArgumentParser
import Presentation

/// A command: it answers in the shell and after `planner` alike. It never prints.
protocol PlannerCommand: ParsableCommand {
  var global: GlobalOptions { get }

  /// - Throws: `Problem`.
  func reply(in session: inout Session) throws -> any Presentable
}
