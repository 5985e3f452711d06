import Application
import ArgumentParser
import Guidance
import Planning
import Presentation
import Storage

/// A conversation with the planner: takes a line, gives an answer, and remembers which plan is open.
///
///     line -> words -> command -> plan on disk -> reply -> answer
public struct Session {
  let environment: Environment
  let state: StateFolder
  /// What the person has set for all plans.
  var settingsFile: SettingsFile
  var settings: Settings { settingsFile.settings }
  /// What holds for every line.
  var lasting: LineOptions
  /// What holds for the line in hand.
  var current: LineOptions
  /// Files that could not be read while answering, and rows that could not be taken.
  var problems: [Problem] = []
  /// Whether files of the plan that can't be read were passed over while answering.
  var hasPassedOverFiles = false
  /// What to know beside the answer, and no trouble.
  var remarks: [String] = []
  /// Whether a person sits at a terminal and can answer by a key.
  public var canAskForKeys = false
  /// Whether the lines to run come from standard input, so that no command can read it.
  public var readsLinesFromStandardInput = false
  /// Whether the line in hand has a `--`, after which words are taken for what they are.
  private(set) var takesWordsAsTheyStand = false
  /// Whether somebody may still read what is said; asked before each line of a script.
  public var answersAreRead: @Sendable () -> Bool = { true }
  /// Whether the line in hand may ask for keys: a script's may not.
  var asksForKeys: Bool { canAskForKeys && depth == 0 && current.format == .text }
  /// What the program was built from; nil where nobody has said.
  public var commit: Commit?
  /// Has the person at the terminal write a text; nil where there is no terminal.
  public var writeText: ((WritingTask) -> WrittenText)?
  /// Hands a command to the person's own shell, and waits for its end; nil where no person types the lines.
  public var runInShell: ((_ command: String) -> ShellEnding)?
  /// Puts a text on the clipboard.
  /// - Returns: who took it; nil where nobody did.
  public var copy: (_ text: String) -> String? = { _ in nil }
  /// Whether answers are written to a terminal, which may obey what is in them.
  public var answersGoToTerminal = false
  /// Asks the person at the terminal a question that a line answers; nil where they leave, and where there is no terminal.
  public var askLine: ((LineQuestion) -> String?)?
  /// The folder of one's own plans, where one that lies here took its place.
  public var passedOverPlans: String?
  /// The questions that a line has asked.
  var walk: KeyWalk?
  /// What the rules found in what was looked at last; nil before anything was.
  private(set) var lastFound: [Finding]?
  /// Whether a line that was typed has been answered.
  private(set) var hasAnswered = false
  /// Whether the last line has changed the plan, as far as its answers tell.
  private(set) var hasChangedPlan = false
  /// A script that a line asked to be run.
  var script: Script?
  /// The scripts that run within one another, the outermost first: which file each is, empty where it can't be told.
  var runningScripts: [String] = []
  var depth: Int { runningScripts.count }
  /// Whether the line in hand was typed here, and not after the program's name in another shell.
  private(set) var isTyped = false
  /// The line in hand, for the record of changes.
  private(set) var line = ""
  public internal(set) var isOver = false

  /// - Parameters:
  ///   - plans: the folder that holds the plans.
  ///   - plan: the plan to work on; nil for the only one, or the one opened last.
  public init(
    plans: String, plan: String?, state: StateFolder, settings: SettingsFile, environment: Environment
  ) {
    self.environment = environment
    self.state = state
    settingsFile = settings
    lasting = LineOptions(plans: PlansFolder(plans), plan: plan, settings.settings)
    current = lasting
  }

  /// Takes options that hold for the whole session, such as `--plan acme --json`.
  /// - Returns: whether `words` were nothing but such options. Where they were, but wrong, an answer says so.
  public mutating func takeOptions(_ words: [String]) -> (areAll: Bool, complaint: Answer?) {
    if let first = words.first, !first.hasPrefix("-") { return (false, nil) }
    do {
      let command = try CommandInvocation(TypedLine(words: words))
      guard command.isGlobalOptionsAlone else { return (false, nil) }
      let options = try parse(GlobalOptions.self, command.bareOptions)
      try options.refuseFileFormat()
      try lasting.apply(options)
      current = lasting
      return (true, nil)
    } catch {
      return (false, notUnderstood(TypedLine(words: words), error))
    }
  }

  /// Answers a line that was typed.
  /// - Parameter say: takes the answers; where it throws, nobody hears them, and no further line is run.
  public mutating func run(_ line: String, say: (Answer) throws -> Void) rethrows {
    isTyped = true
    hasAnswered = true
    hasChangedPlan = false
    lasting.plans = lasting.plans.holdingFilesRead
    if let command = Self.shellCommand(in: line) { return try say(answer(shellCommand: command)) }
    try run(TypedLine(typed: line), say: say)
  }

  /// Answers words that another shell has parted.
  public mutating func run(words: [String], say: (Answer) throws -> Void) rethrows {
    isTyped = false
    try run(TypedLine(words: words), say: say)
  }

  private mutating func run(_ typed: TypedLine, say: (Answer) throws -> Void) rethrows {
    guard !typed.words.isEmpty else { return }
    let start = environment.elapsed()
    // Much is worded while the command runs, the rest when its answer is written.
    var answer = DateWording.$current.withValue(lasting.dates) { self.answer(withAliases(typed)) }
    if lasting.isTimed { answer.took = environment.elapsed() - start }
    try say(answer)
    guard let script = self.script else { return }
    self.script = nil
    try run(script, say: say)
  }

  private mutating func answer(_ typed: TypedLine) -> Answer {
    current = lasting
    problems = []
    hasPassedOverFiles = false
    remarks = settingsTrouble()
    line = typed.line
    var isUnderstood = false
    do {
      if let request = try ProgramRequest(typed.words.map(\.text)) {
        return Answer(reply: try request.reply(in: self), problems: [], options: current)
      }
      if typed.words.first?.text.hasPrefix("!") == true { throw Self.noShell }
      let invocation = try CommandInvocation(typed)
      takesWordsAsTheyStand = invocation.optionsHaveEnded
      if let options = invocation.optionsOfGroup { try current.apply(parse(GlobalOptions.self, options)) }
      let command = try parsed(invocation)
      try current.apply(command.global)
      isUnderstood = true
      if !(command is ImportCommand) { try command.global.refuseFileFormat() }
      let reply = try wordingDates { session in try command.reply(in: &session) }
      lastFound = reply.found ?? lastFound
      hasChangedPlan = hasChangedPlan || reply.hasChanged
      return Answer(
        reply: reply, problems: problems, remarks: remarks, isPartial: hasPassedOverFiles, options: current)
    } catch {
      return isUnderstood ? self.command(failed: error) : notUnderstood(typed, error)
    }
  }

  /// A problem is told in JSON where the line asks for that, though it could not be taken apart; a page of help is none.
  private mutating func notUnderstood(_ typed: TypedLine, _ error: any Error) -> Answer {
    let answer = command(failed: error)
    guard answer.reply == nil, typed.asksForJSON else { return answer }
    current.format = .json
    return command(failed: error)
  }

  /// Opens a plan for the lines to come; one that can't be read is not opened.
  mutating func open(_ name: String) throws -> OpeningReply {
    _ = try workspace.plans.plan(name)
    current.plan = name
    let reply = try openingReply()
    if current.plans == lasting.plans { lasting.plan = name }
    workspace.remember(opened: name)
    return reply
  }

  /// Has the lines to come answered so, and the one in hand.
  mutating func answer(as format: OutputFormat) {
    lasting.format = format
    current.format = format
  }

  /// Stays with the plan that is open, whatever another session opens meanwhile.
  mutating func stayWithOpenPlan() { lasting.plan = (try? workspace.folder().name) ?? lasting.plan }

  private var hasToldOfSettings = false

  /// Why the settings don't hold, which is said once.
  mutating func settingsTrouble() -> [String] {
    guard !hasToldOfSettings, let problem = settingsFile.problem else { return [] }
    hasToldOfSettings = true
    return ["\(problem.what) Nothing that you have set holds until then. \(problem.hint)"]
  }

  /// Whether answers are written for a screen reader.
  public var isPlain: Bool { lasting.isPlain }

  /// The prompt's words: the name of the plan that is open.
  public var promptName: String { (try? workspace.folder().name) ?? "planner" }
}
