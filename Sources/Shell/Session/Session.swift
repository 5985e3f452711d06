import ArgumentParser
import Planning
import Presentation
import Storage

/// A conversation with the planner: takes a line, gives an answer, and remembers which plan is open.
///
///     line -> words -> command -> plan on disk -> reply -> answer
public struct Session {
  let environment: Environment
  let state: StateFolder
  /// What holds for every line.
  var lasting: Settings
  /// What holds for the line in hand.
  private(set) var settings: Settings
  /// Files that could not be read while answering, and rows that could not be taken.
  var problems: [Problem] = []
  /// What to know beside the answer, and no trouble.
  var remarks: [String] = []
  /// Whether a person sits at a terminal and can answer by a key.
  public var canAskForKeys = false
  /// Whether the line in hand may ask for keys: a script's may not.
  var asksForKeys: Bool { canAskForKeys && depth == 0 && !settings.json }
  /// The questions that a line has asked.
  var walk: UnsureWalk?
  /// A script that a line asked to be run.
  var script: Script?
  private var depth = 0
  /// Whether the line in hand was typed here, and not after the program's name in another shell.
  private var isTyped = false
  /// The line in hand, for the record of changes.
  private(set) var line = ""
  public internal(set) var isOver = false

  /// - Parameters:
  ///   - plans: the folder that holds the plans.
  ///   - plan: the plan to work on; nil for the only one, or the one opened last.
  public init(plans: String, plan: String?, state: StateFolder, environment: Environment) {
    self.environment = environment
    self.state = state
    lasting = Settings(plans: PlansFolder(plans), plan: plan)
    settings = lasting
  }

  /// Takes options that hold for the whole session, such as `--plan acme --json`.
  /// - Returns: whether `words` were nothing but such options. Where they were, but wrong, an answer says so.
  public mutating func takeOptions(_ words: [String]) -> (areAll: Bool, complaint: Answer?) {
    if let first = words.first, !first.hasPrefix("-") { return (false, nil) }
    do {
      let command = try AskedCommand(Asked(words: words))
      guard command.isGlobalOptionsAlone else { return (false, nil) }
      try lasting.apply(try parse(GlobalOptions.self, command.bareOptions))
      settings = lasting
      return (true, nil)
    } catch {
      return (false, command(failed: error))
    }
  }

  /// Answers a line that was typed.
  /// - Parameter say: takes the answers; where it throws, nobody hears them, and no further line is run.
  public mutating func run(_ line: String, say: (Answer) throws -> Void) rethrows {
    isTyped = true
    try run(Asked(typed: line), say: say)
  }

  /// Answers words that another shell has parted.
  public mutating func run(words: [String], say: (Answer) throws -> Void) rethrows {
    isTyped = false
    try run(Asked(words: words), say: say)
  }

  private mutating func run(_ asked: Asked, say: (Answer) throws -> Void) rethrows {
    guard !asked.words.isEmpty else { return }
    try say(answer(asked))
    guard let script = self.script else { return }
    self.script = nil
    try run(script, say: say)
  }

  private mutating func answer(_ asked: Asked) -> Answer {
    settings = lasting
    problems = []
    remarks = []
    line = asked.line
    do {
      let command = try parsed(AskedCommand(asked))
      try settings.apply(command.global)
      let reply = try command.reply(in: &self)
      return Answer(reply: reply, problems: problems, remarks: remarks, settings: settings)
    } catch {
      return self.command(failed: error)
    }
  }

  private func parsed(_ asked: AskedCommand) throws -> any PlannerCommand {
    // The command by itself is parsed in half the time that it takes among all the others, who word what is wrong.
    if let command = try? asked.type.parse(asked.ownWords) as? any PlannerCommand { return command }
    let command = try Planner.parseAsRoot(asked.words)
    if let command = command as? any PlannerCommand { return command }
    // ArgumentParser's own: help, or a command that is but a group. Running it throws what it has to say.
    var other = command
    try other.run()
    throw CleanExit.helpRequest(type(of: command))
  }

  private func parse<Options: ParsableArguments>(_ type: Options.Type, _ words: [String]) throws -> Options {
    do {
      return try type.parse(words)
    } catch {
      throw Problem(type.message(for: error).cut(to: 300), hint: "See what there is with: planner --help")
    }
  }

  /// Words for whatever was thrown: a problem of ours, a help page that was asked for, or wrong usage.
  private func command(failed error: any Error) -> Answer {
    if let problem = error as? Problem {
      return Answer(reply: nil, problems: problems + [problem], settings: settings)
    }
    guard Planner.exitCode(for: error) != .success else {
      return Answer(reply: page(for: error), problems: [], settings: settings)
    }
    let words = Asked(line: line).words.map(\.text)
    let asked = try? AskedCommand(Asked(words: words))
    let isTooMuch = Planner.message(for: error).contains("nexpected argument")
    let hint = Self.hint(on: asked, isTooMuch: isTooMuch)
    // It repeats what was typed.
    let message = (Planner.message(for: error).split(separator: "\n").first.map(String.init) ?? "").cut(
      to: 300)
    let stop = message.last.map { ".?!".contains($0) } ?? true ? "" : "."
    let what = message.isEmpty ? "That could not be understood." : message + stop
    return Answer(reply: nil, problems: [Problem(what, hint: hint)], settings: settings)
  }

  /// - Parameter isTooMuch: whether it got more arguments than it takes.
  private static func hint(on asked: AskedCommand?, isTooMuch: Bool) -> String {
    let help = "help \((asked?.path ?? []).joined(separator: " "))"
    let usual = "See how it is used with: \(help)"
    guard isTooMuch, let type = asked?.type else { return usual }
    if let hint = (type as? any PlannerCommand.Type)?.hintOnMore { return hint }
    return CommandShape(type).takesWords
      ? "Words that belong together stand in double quotes; see: \(help)" : usual
  }

  /// The help page or completion script that was asked for.
  private func page(for error: any Error) -> any Presentable {
    let page = Planner.fullMessage(for: error, columns: HelpPageReply.columns)
    return line.hasPrefix("--generate-completion-script") ? VerbatimReply(page) : helpPage(page)
  }

  /// A page of ArgumentParser's; here its commands are typed without the program's name.
  func helpPage(_ text: String) -> HelpPageReply {
    guard isTyped else { return HelpPageReply(text) }
    return HelpPageReply(
      text.replacing("USAGE: \(Asked.program) ", with: "USAGE: ").replacing(
        "See '\(Asked.program) help ", with: "See 'help "))
  }

  /// Opens a plan for the lines to come; one that can't be read is not opened.
  mutating func open(_ name: String) throws -> OpeningReply {
    _ = try settings.plans.plan(name)
    settings.plan = name
    let reply = try openingReply()
    if settings.plans == lasting.plans { lasting.plan = name }
    state.remember(opened: name, in: settings.plans)
    return reply
  }

  /// Stays with the plan that is open, whatever another session opens meanwhile.
  mutating func stayWithOpenPlan() { lasting.plan = (try? planFolder().name) ?? lasting.plan }

  /// The prompt's words: the name of the plan that is open.
  public var promptName: String { (try? planFolder().name) ?? "planner" }
}

extension Session {
  /// Runs lines from standard input as they come; the first problem ends it.
  public mutating func runStandardInput(say: (Answer) throws -> Void) rethrows {
    var number = 0
    while !isOver, var line = readLine() {
      number += 1
      if number == 1 { line = line.withoutByteOrderMark }
      if Script.asks(line), try runScriptLine(line, at: "line \(number)", say: say) { return }
    }
  }

  /// Runs the lines of a script; the first problem ends it.
  mutating func run(_ script: Script, say: (Answer) throws -> Void) rethrows {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 8 else {
      let problem = Problem(
        "\(script.name) runs itself, or others too deeply.", hint: "Take the run line out of it.")
      return try say(Answer(reply: nil, problems: [problem], settings: settings))
    }
    // What the run line said holds for its lines; a plan that they open stays open.
    let outer = lasting
    lasting = settings
    defer {
      let opened = lasting.plan == settings.plan ? outer.plan : lasting.plan
      lasting = outer
      lasting.plan = opened
    }
    for (number, line) in script.lines where !isOver {
      if try runScriptLine(line, at: "\(script.name), line \(number)", say: say) { return }
    }
  }

  /// - Returns: whether it came to nothing, which ends the script.
  private mutating func runScriptLine(_ line: String, at place: String, say: (Answer) throws -> Void) rethrows
    -> Bool
  {
    var hasFailed = false
    try run(line) { answer in
      var answer = answer
      hasFailed = hasFailed || answer.reply == nil
      if answer.place == nil { answer.place = place }
      try say(answer)
    }
    return hasFailed
  }
}
