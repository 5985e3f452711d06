import Application
import ArgumentParser
import Planning
import Presentation

struct NewCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "new", abstract: "Start a plan, and open it; without a name, be asked about it.",
    discussion: """
      At a terminal new alone asks who you are, what is yours, where your people are, what you want and for whom. Each \
      answer is kept at once; an empty line skips a question, < goes one back, . ends, and new --go-on takes up what is \
      open. In a script the options say the same.
      """)
  static let examples = [
    "new corner-shop --handle @cornershop --zone Europe/London",
    "new \"Spoke & Chain bike co-op\" --platform mastodon --goal \"60 class bookings by 31 dec\"",
  ]

  @Flag(help: "Be asked what is still open in the plan.")
  var goOn = false

  @Option(
    help: ArgumentHelp("The brand's name as it is written; the plan's name when left out.", valueName: "text")
  )
  var brand: String?

  @Option(help: ArgumentHelp("An account of the brand, such as @harbourbakery.", valueName: "@h"))
  var handle: [HandleReference] = []

  @Option(help: ArgumentHelp("A web domain of the brand, such as harbourbakery.example.com.", valueName: "d"))
  var domain: [String] = []

  @Option(help: "A platform that the brand is on.")
  var platform: [PlatformReference] = []

  @Option(help: ArgumentHelp("Why it is on one, such as \"mastodon: TEXT\".", valueName: "text"))
  var because: [PlatformReason] = []

  @Option(help: ArgumentHelp("Why the brand is there at all.", valueName: "text"))
  var purpose: String?

  @Option(help: ArgumentHelp("Whom the posts are for.", valueName: "name"))
  var audience: [String] = []

  @Option(help: ArgumentHelp("A goal, such as \"60 class bookings by 31 dec\".", valueName: "text"))
  var goal: [GoalLine] = []

  @Option(help: ArgumentHelp("The account of somebody who works there.", valueName: "@h"))
  var team: [HandleReference] = []

  @Option(help: ArgumentHelp("The mix to go by, when not 20-1.", valueName: "name"))
  var mix: MixReference?

  @Option(
    help: ArgumentHelp(
      "The brand's time zone, such as Europe/London; this machine's when left out.", valueName: "zone"))
  var zone: ZoneReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The plan's name (letters, digits, - and _), or the brand's.")
  var name: [String] = []

  func reply(in session: inout Session) throws -> any Presentable {
    let answers = try self.answers()
    guard !goOn else {
      guard name.isEmpty, brand == nil, answers.isEmpty else { throw Self.nothingToGoOnWith }
      return try session.goOnWithStart()
    }
    let typed = name.isEmpty ? brand : name.joined(separator: " ")
    guard let typed else {
      guard answers.isEmpty, session.canAskLines else { throw Self.noName }
      return try session.start()
    }
    let (plan, named) = try session.newPlan(named: typed)
    let called = try (brand ?? named).map { try StartQuestion.brand.answer($0) }
    let made = try session.workspace.makePlan(plan, [called].compactMap(\.self) + answers)
    _ = try session.open(plan)
    return ChangeReply(made)
  }

  /// What the options say, in the order in which it would be asked.
  private func answers() throws -> [StartAnswer] {
    let typed: [(StartQuestion, [String])] = [
      (.zone, zone.map { [$0.typed] } ?? []), (.pages, domain), (.platforms, platform.map(\.typed)),
      (.purpose, purpose.map { [$0] } ?? []), (.audiences, audience), (.mix, mix.map { [$0.typed] } ?? []),
    ]
    // A handle with a blank in it is none, where a line would name two.
    let handles = try handle.map { try $0.handle() }
    let colleagues = try team.map { try $0.handle() }
    let accounts: [StartAnswer?] = [
      handles.isEmpty ? nil : .handles(handles), colleagues.isEmpty ? nil : .team(colleagues),
    ]
    let answers = try typed.compactMap { question, words -> StartAnswer? in
      try words.isEmpty ? nil : question.answer(words.joined(separator: ","))
    }
    let reasons = try because.map { try $0.find() }
    let goals = try goal.map { StartAnswer.goal(try $0.find(), inPlaceOf: nil) }
    return accounts.compactMap(\.self) + answers + reasons + goals
  }

  private static let noName = Problem(
    .badPlanName, "A plan has to be called something.",
    hint: "Type the name after the command: new \"Spoke & Chain bike co-op\"")

  private static let nothingToGoOnWith = Problem(
    .conflictingOptions, "--go-on takes up the plan that is open, and no name or other option beside it.",
    hint: "Leave out one of them: new --go-on, or new NAME")
}
