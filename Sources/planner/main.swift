import Application
import Shell
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

StandardStreams.ignoreClosedPipes()
if let complaint = OutsideText.complaint ?? Folders.complaint {
  _ = StandardStreams.write(
    Answer.complaint(complaint, to: CommandLine.arguments), to: StandardStreams.error)
  exit(2)
}

// words, or lines from a pipe, or lines from a terminal -> Session -> answers -> standard output

var environment = Environment(
  now: { Clock.now(in: $0) }, local: { Clock.local($0, in: $1) }, zone: Clock.zone,
  random: { SystemRandom.next() })
let start = ContinuousClock.now
environment.elapsed = { ContinuousClock.now - start }
environment.zones = { ZoneTable.zones }
environment.startProgress = { ProgressLine() }
environment.willReadStandardInput = {
  guard StandardStreams.isTerminal(0) else { return }
  StandardStreams.tell("Type it, and end it with ^D on a line of its own.", on: StandardStreams.error)
}
LongWait.listen { cause in
  let what =
    switch cause {
    case .planner: "another planner that has this plan in use"
    case .pipe: "somebody to write into the pipe that was named"
    }
  StandardStreams.tell("Waiting for \(what)…", on: StandardStreams.error)
}
let settings = Folders.settings
var session = Session(
  plans: Folders.plans(settings.settings), plan: nil, state: Folders.state, settings: settings,
  environment: environment)
session.passedOverPlans = Folders.passedOverPlans(settings.settings)
session.commit = .built
session.copy = { Clipboard.take($0) }
session.answersGoToTerminal = StandardStreams.isTerminal(StandardStreams.output)
session.answersAreRead = { StandardStreams.isRead(StandardStreams.output) }
var speaker = Speaker()

let words = Array(CommandLine.arguments.dropFirst())
let options = session.takeOptions(words)
do {
  if let complaint = options.complaint {
    try speaker.say(complaint)
  } else if !options.areAll {
    session.canAskForKeys =
      StandardStreams.isTerminal(0) && StandardStreams.isTerminal(StandardStreams.output)
    session.writeText = { task in
      Conversation(state: Folders.state)?.write(task) ?? .nothing("There is no terminal to write on.")
    }
    session.askLine = { Conversation(state: Folders.state)?.ask($0) }
    try session.run(words: words) { try speaker.say($0) }
    if session.question != nil { try Conversation(state: Folders.state)?.askForKeys(&session, &speaker) }
  } else if StandardStreams.isTerminal(0), let conversation = Conversation(state: Folders.state) {
    try conversation.run(&session, &speaker)
    speaker = Speaker()
  } else {
    try session.runStandardInput { try speaker.say($0) }
  }
} catch {
  // Standard output takes nothing any more, and standard error has said so.
}
exit(speaker.status)
