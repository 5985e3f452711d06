import Application
import ArgumentParser
import Presentation

struct EngageCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "engage", abstract: "Note what we did with somebody: like, follow, reply, share, thank or introduce.",
    discussion:
      "engage HOW @WHO… [TEXT]. A reply settles what they wait for, a thank-you what they did without words. To introduce takes "
      + "two people or more.")
  static let examples = ["engage like @saltpanjo", "engage thank @oonaknits @quaynine"]

  @Option(help: "Where; theirs or the plan's main platform when left out.")
  var platform: PlatformReference?

  @Option(help: ArgumentHelp("When: yesterday, mon 9:00; now when left out.", valueName: "when"))
  var at: PastTime?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "like, follow, reply, share, thank or introduce.")
  var how: EngagementReference

  @Argument(help: ArgumentHelp("Their handles, then what we said.", valueName: "who"))
  var who: PeopleAndText

  func reply(in session: inout Session) throws -> any Presentable {
    let how = try self.how.find()
    let platform = try self.platform?.find()
    let (people, text) = try who.find()
    return ChangeReply(
      try session.inPlan { try $0.engage(how, with: people, on: platform, at: at?.asked, text) })
  }
}
