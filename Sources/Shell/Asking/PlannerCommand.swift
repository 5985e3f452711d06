import ArgumentParser
import Presentation

/// A command: it answers in the shell and after `planner` alike. It never prints.
protocol PlannerCommand: ParsableCommand {
  var global: GlobalOptions { get }

  /// What to say where more was typed than it takes; nil where it goes without saying.
  static var hintOnMore: String? { get }

  /// - Throws: `Problem`.
  func reply(in session: inout Session) throws -> any Presentable
}

extension PlannerCommand {
  static var hintOnMore: String? { nil }
}
