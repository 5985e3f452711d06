import ArgumentParser
import Planning
import Presentation
import Storage

struct GoalCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "goal", abstract: "Say what the posts are for.",
    subcommands: [Add.self, Progress.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Set a goal, or change what is noted of it.")

    @Option(help: ArgumentHelp("What is counted, such as \"class bookings\".", valueName: "text"))
    var measure: String?

    @Option(help: ArgumentHelp("How many of it.", valueName: "n"))
    var target: Figure?

    @Option(help: ArgumentHelp("The day it is to be reached by.", valueName: "date"))
    var by: When?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A short name, by which posts refer to it.")
    var name: String

    func reply(in session: inout Session) throws -> any Presentable {
      let name = try ShortName(typed: name, of: "A goal's", example: "goal add newsletter --target 400")
        .checked()
      let target = try self.target?.find()
      guard target.map({ $0 > 0 }) ?? true else {
        throw Problem(
          "A target is more than 0.", hint: "Type it as: goal add \(name.quotedIfNeeded) --target 400")
      }
      return try session.changePlan { plan, now in
        let index = plan.goals.firstIndex { $0.name.lowercased() == name.lowercased() }
        var goal = index.map { plan.goals[$0] } ?? Goal(name: name, since: now.day)
        let before = goal
        goal.measure = measure ?? goal.measure
        goal.target = target ?? goal.target
        goal.by = try by?.findDay(now: now) ?? goal.by
        goal.decide([.measure: measure != nil, .target: target != nil, .by: by != nil])
        if let index { plan.goals[index] = goal } else { plan.goals.append(goal) }
        let notes = goal.notes(on: now.day, settingDay: by != nil)
        guard index != nil else {
          return ChangeReply("added", "The goal \(goal.name, .name) is set: \(goal.aim).", notes: notes)
        }
        let altered = goal.alterations(since: before).told(of: "The goal \(goal.name, .name)")
        return ChangeReply("changed", altered, notes: ["It is now: \(goal.aim)."] + notes)
      }
    }
  }

  struct Progress: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "progress", abstract: "Note how far a goal has come.")

    @Option(help: ArgumentHelp("The day of the figure; today when left out.", valueName: "date"))
    var on: When?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The goal's name.")
    var name: GoalReference

    @Argument(help: "The figure, in what the goal counts.")
    var value: Figure

    func reply(in session: inout Session) throws -> any Presentable {
      let value = try self.value.find()
      return try session.changePlan { plan, now in
        let goal = try name.find(in: plan)
        let day = try on?.find(now: now, .back).day ?? now.day
        guard day <= now.day else {
          throw Problem(
            "\(day.spoken) is still to come.", hint: "Note what is, not what will be: --on yesterday")
        }
        guard let index = plan.goals.firstIndex(where: { $0.name == goal.name }) else {
          return goal.noted(on: now.day)
        }
        // It takes the place of one of that day, and of what a merge kept beside it.
        plan.goals[index].note(Goal.Progress(on: day, value: value))
        return plan.goals[index].noted(on: now.day)
      }
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Take a goal out of the plan.")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The goal's name.")
    var name: GoalReference

    func reply(in session: inout Session) throws -> any Presentable {
      try session.changePlan { plan, _ in
        let goal = try name.find(in: plan, whenNone: "See what there is with: goal list")
        plan.goals.removeAll { $0.name == goal.name }
        return ChangeReply(
          "removed", "The goal \(goal.name, .name) is taken out. Posts that named it still do.")
      }
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the goals.")

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.read { _, plan, now in GoalListReply(plan, today: now.day) }
    }
  }
}

extension Goal {
  fileprivate func alterations(since before: Goal) -> Alterations {
    func words(_ number: Double?) -> String? { number.map(figure) }
    var all = Alterations()
    all.note(before.measure, measure, none: "no measure") { "counts \($0)" }
    all.note(words(before.target), words(target), none: "no target") { "target \($0)" }
    all.note(before.by?.spoken, by?.spoken, none: "no date") { "by \($0)" }
    return all
  }

  /// - Parameter settingDay: whether its day was named just now.
  fileprivate func notes(on today: Day, settingDay: Bool) -> [String] {
    guard settingDay, let by, by < today else { return [] }
    return [
      "\(by.spoken) has passed. Name a day to come with: goal add \(name.quotedIfNeeded) --by \(today + 30)"
    ]
  }

  fileprivate func noted(on today: Day) -> ChangeReply {
    ChangeReply("noted", "The goal \(name, .name) is at \(standing(on: today)).")
  }
}
