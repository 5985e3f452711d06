import Application
import ArgumentParser
import Presentation

struct HeardCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "heard", abstract: "Note what came in: a follow, like, share, mention, comment or message.",
    discussion:
      "heard HOW @WHO… [TEXT]. Many can be named at once: heard like @ana @ben @cy --on k4t. Who is on the team counts in raw "
      + "figures alone.")
  static let examples = [
    "heard comment @oonaknits --on k4t Is the lid heavy?", "heard like @saltpanjo @quaynine",
  ]

  @Option(help: "Where; the post's, theirs or the plan's main platform when left out.")
  var platform: PlatformReference?

  @Option(help: ArgumentHelp("The first letters of the id of our post that it is about.", valueName: "post"))
  var on: PostReference?

  @Option(help: ArgumentHelp("When: yesterday, mon 9:00; now when left out.", valueName: "when"))
  var at: PastTime?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "follow, like, share, mention, comment or message.")
  var how: HeardReference

  @Argument(help: ArgumentHelp("Their handles, then what they said.", valueName: "who"))
  var who: PeopleAndText

  func reply(in session: inout Session) throws -> any Presentable {
    let how = try self.how.find()
    let platform = try self.platform?.find()
    let (people, text) = try who.find()
    return ChangeReply(
      try session.inPlan {
        try $0.hear(how, from: people, on: platform, about: on?.typed, at: at?.asked, text)
      })
  }
}
