import Application
import ArgumentParser
import Planning
import Presentation

struct ReflectCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "reflect", abstract: "Close a week with one thought: what can you change to show that you listen?")
  static let examples = ["reflect Answer before noon", "reflect --week last Ask more"]

  @Option(help: ArgumentHelp("Another week: last, 47; the one that runs when left out.", valueName: "week"))
  var week: WeekReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The thought.")
  var text: PlanWords

  func reply(in session: inout Session) throws -> any Presentable {
    let thought = try text.text(example: "reflect Answer before noon")
    return ChangeReply(
      try session.inPlan { plan in
        try plan.reflect(thought) { today in try week?.find(today: today) ?? Week(of: today) }
      }, aside: text.notes)
  }
}
