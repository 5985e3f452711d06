/// One of the thirty-six practices that the planner stands for, drawn from five articles, in our own words.
public struct Practice: Sendable {
  public let number: Int
  public let sources: [Article]
  /// One sentence.
  public let statement: String
  /// What in the planner serves it beside its rules, as one types it.
  public let commands: [String]
  /// Rules that serve it, although another practice is their first.
  let further: [Rule]

  public var rules: [Rule] { Rule.all.filter { $0.practice == number || further.contains($0) } }

  fileprivate init(
    _ number: Int, _ sources: [Article], _ statement: String, _ commands: [String] = [],
    also further: [Rule] = []
  ) {
    self.number = number
    self.sources = sources
    self.statement = statement
    self.commands = commands
    self.further = further
  }
}

extension Practice {
  public static func numbered(_ number: Int) -> Practice? { all.first { $0.number == number } }

  public static let all: [Practice] = [
    Practice(
      1, [.notWorking], "Know why you are there: a purpose, and goals with a target and a date.",
      ["purpose TEXT", "goal add NAME --measure TEXT --target N --by DATE", "plan"]),
    Practice(
      2, [.notWorking], "Before each post, ask which goal it helps.",
      ["draft --goal GOAL TEXT", "aim POST GOAL"]),
    Practice(
      3, [.notWorking], "Be on few platforms: those where your people are.",
      ["platform add NAME --because TEXT", "week"]),
    Practice(
      4, [.notWorking], "Give each platform what suits it.",
      ["check --platform P TEXT", "platform add NAME --limit N"],
      also: [.hashtagWall]),
    Practice(
      5, [.notWorking], "Keep at it: what is neglected dies.", ["platform add NAME --rhythm N", "week"]),
    Practice(
      6, [.notWorking], "Talk about the good things that people around you do, not about yourself.",
      ["kind POST KIND", "unsure", "week"], also: [.overTheMix]),
    Practice(
      7, [.notWorking], "For a month, share others twenty times as often as you talk about yourself.",
      ["trial start", "trial", "mix", "week"]),
    Practice(
      8, [.notWorking, .fakingIt], "Give people what makes them more valuable or more productive.",
      ["audience add NAME --wants TEXT --looks TEXT", "draft --for AUDIENCE TEXT"], also: [.unknownAudience]
    ),
    Practice(9, [.notWorking], "Start conversations.", ["record talk TEXT"]),
    Practice(
      10, [.notWorking, .fakingIt], "It is no game of numbers: don't trade, buy or beg for them.",
      ["goal list"],
      also: [.vanityGoal]),
    Practice(
      11, [.notWorking], "Start relationships, and keep them.", ["person @HANDLE", "people", "find @HANDLE"]),
    Practice(
      12, [.notWorking], "Measure against targets, by their dates.",
      ["goal progress NAME VALUE", "goal list", "month"]),
    Practice(
      13, [.illusion], "Applause from your own staff does not count.",
      ["team add @HANDLE", "metrics POST --likes N --by @HANDLE"]),
    Practice(
      14, [.illusion], "Talk with somebody outside the house every day.",
      ["engage like @HANDLE", "record talk TEXT"]),
    Practice(
      15, [.illusion], "Answer every follower, like, share and mention.",
      ["heard HOW @HANDLE TEXT", "inbox", "answer @HANDLE TEXT"]),
    Practice(16, [.illusion], "Post about your own things, but not day after day."),
    Practice(
      17, [.illusion], "Look at honest figures, without rose-coloured glasses.", ["metrics POST", "week"],
      also: [.staffHeavy]),
    Practice(
      18, [.illusion], "Treat everybody as somebody who may come to love what you do.",
      ["person @HANDLE", "people --silent 30d"]),
    Practice(
      19, [.fakingIt], "Earn attention: understand your people first.",
      ["interview", "audience add NAME --wants TEXT --looks TEXT"], also: [.unknownAudience]),
    Practice(
      20, [.fakingIt], "Grow bigger ears: know where to listen, and listen there.",
      ["outpost add NAME --where PLACE", "listened NAME TEXT", "outpost list"]),
    Practice(21, [.fakingIt], "Engage without looking like spam."),
    Practice(22, [.fakingIt], "Have an opinion."),
    Practice(
      23, [.fakingIt], "Blandness and feigned concern lead nowhere.", ["word avoid WORD --use WORD"],
      also: [.houseWord]),
    Practice(24, [.fakingIt], "Announcements that applaud themselves are distrusted."),
    Practice(
      25, [.notWorking, .fakingIt], "Be patient: it is not built in a day.",
      ["trial", "week -4", "month last"]),
    Practice(
      26, [.missingPoint], "Make a community whose members are of use to each other.",
      ["engage introduce @ANA @BEN", "people --introduced"]),
    Practice(27, [.missingPoint], "A feed of ads, promotions and reminders is not social."),
    Practice(
      28, [.missingPoint], "Be real, listen, care, and change something to show it.", ["reflect TEXT"]),
    Practice(
      29, [.missingPoint], "Account for the numbers; they are not the only standard.",
      ["week", "month", "metrics followers N --platform P"]),
    Practice(
      30, [.quietObservers], "Likes are the tip of the iceberg: most who look stay silent.",
      ["person @HANDLE --client", "people --clients"]),
    Practice(
      31, [.quietObservers], "Encourage the people who work with you, and show them good practice.",
      ["kit", "guidance", "explain RULE"]),
    Practice(
      32, [.quietObservers], "Take away the fear of a slip: catch secrets and mistakes before they are out.",
      ["check TEXT", "confidential add TERM"]),
    Practice(33, [.quietObservers], "Say “we” less and “you” more: a profile is there for others' benefit."),
    Practice(34, [.quietObservers], "Lift up the voices that matter.", ["month"]),
    Practice(
      35, [.quietObservers], "Further the conversations that are needed.",
      ["topic add NAME --words WORD", "topic list"]),
    Practice(36, [.quietObservers], "The first step is a small one.", ["today", "engage like @HANDLE"]),
  ]
}
