import Application
import ArgumentParser
import Planning
import Presentation

struct PeopleCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "people", abstract: "List the people outside the house, the nearest first, and why each stands there.",
    discussion:
      "Met; in conversation: something came from them and something went back; regular: heard from on 4 days in 3 weeks or more; advocate: a "
      + "regular who shared or named you on 2 days or more. It goes through every week there is.")
  static let examples = ["people", "people --silent 30d"]

  @Option(help: "Only those of a stage: met, conversation, regular, advocate.")
  var stage: StageReference?

  @Option(help: ArgumentHelp("Only those with whom nothing has passed for so long.", valueName: "30d"))
  var silent: DayCount?

  @Flag(help: "Only clients.")
  var clients = false

  @Option(help: "Only those who are there.")
  var platform: PlatformReference?

  @Flag(help: "Who was introduced to whom.")
  var introduced = false

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    let filter = AllPeople.Filter(
      stage: try stage?.find(), silent: try silent?.find(), clients: clients, platform: try platform?.find())
    let all = try session.inPlan { try $0.people(filter) }
    if introduced { return IntroductionsReply(all) }
    return PeopleReply(all)
  }
}
