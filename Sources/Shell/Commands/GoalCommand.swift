import Application
import ArgumentParser
import Planning
import Presentation

struct GoalCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "goal", abstract: "Say what the posts are for.",
    subcommands: [Add.self, Progress.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Set a goal, or change what is noted of it.")
    static let examples = [
      "goal add class --measure \"class bookings\" --target 60 --by 2026-12-31",
      "goal add newsletter --target 500",
    ]

    @Option(help: ArgumentHelp("What is counted, such as \"class bookings\".", valueName: "text"))
    var measure: String?

    @Option(help: ArgumentHelp("How many of it.", valueName: "n"))
    var target: Figure?

    @Option(help: ArgumentHelp("The day it is to be reached by.", valueName: "date"))
    var by: ComingDay?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A short name, by which posts refer to it.")
    var name: String

    func reply(in session: inout Session) throws -> any Presentable {
      let name = try ShortName(typed: name, of: "A goal's", example: "goal add newsletter --target 400")
        .checked()
      let target = try self.target?.target(example: "goal add \(name.quotedIfNeeded) --target 400")
      let by = by?.asked
      return ChangeReply(
        try session.inPlan { try $0.setGoal(name, measure: measure, target: target, by: by) })
    }
  }

  struct Progress: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "progress", abstract: "Note how far a goal has come.")
    static let examples = ["goal progress class 41", "goal progress cafes 11 --on yesterday"]

    @Option(help: ArgumentHelp("The day of the figure; today when left out.", valueName: "date"))
    var on: PastTime?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The goal's name.")
    var name: GoalReference

    @Argument(help: "The figure, in what the goal counts.")
    var value: Figure

    func reply(in session: inout Session) throws -> any Presentable {
      let value = try self.value.find()
      guard value >= 0 else {
        throw Problem(
          .numberOutOfRange, "What a goal counts is never below 0.",
          hint: "Type how far it has come, as in: goal progress \(name.typed.quotedIfNeeded) 41")
      }
      return ChangeReply(
        try session.inPlan { try $0.noteProgress(of: name.typed, value, on: on?.asked) })
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Take a goal out of the plan.")
    static let examples = ["goal remove newsletter"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The goal's name.")
    var name: GoalReference

    func reply(in session: inout Session) throws -> any Presentable {
      ChangeReply(try session.inPlan { try $0.removeGoal(name.typed) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the goals.")
    static let examples = ["goal list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      let (plan, today) = try session.inPlan { try $0.plan() }
      return GoalListReply(plan, today: today)
    }
  }
}
