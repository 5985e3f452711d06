import LineEditor
import Shell
import Storage
import TerminalText

/// The shell on a terminal: reads lines with an editor, and remembers them.
struct Conversation {
  private let editor: LineEditor
  private let state: StateFolder

  /// - Returns: nil where there is no terminal to talk on.
  init?(state: StateFolder) {
    guard let editor = LineEditor(program: "planner") else { return nil }
    self.editor = editor
    self.state = state
    state.tidyTypedLines()
    for line in state.typedLines() { editor.remember(line) }
  }

  func run(_ session: inout Session, _ speaker: inout Speaker) throws {
    session.canAskForKeys = true
    session.readsLinesFromStandardInput = true
    session.writeText = { write($0) }
    session.askLine = { ask($0) }
    session.runInShell = { Self.runInShell($0) }
    speaker.lendTerminal = { editor.lendTerminal($0) }
    try stoppable { try speaker.say(session.opening()) }
    while !session.isOver {
      let current = session
      editor.complete = { Completion(current.completions(of: $0)) }
      editor.isPlain = session.isPlain
      editor.whenIdle = session.preparation
      let line = nextLine(prompt: "\(session.promptName)> ")
      editor.whenIdle = nil
      guard let line else { return }
      try answer(line, &session, &speaker)
    }
  }

  /// In the shell that the person has chosen.
  private static func runInShell(_ command: String) -> ShellEnding {
    let shell = StandardStreams.environment("SHELL") ?? "/bin/sh"
    guard let status = TerminalProgram([shell, "-c", command]).run() else { return .notStarted }
    // As wait(2) has it: the low seven bits are the signal, the next eight the status.
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .stopped(bySignal: signal)
  }

  private func answer(_ line: String, _ session: inout Session, _ speaker: inout Speaker) throws {
    guard Script.asks(line) else { return }
    remember(line)
    try stoppable { try session.run(line) { try speaker.say($0) } }
    try askForKeys(&session, &speaker)
  }

  /// Runs something that ^C asks to stop, rather than the shell.
  private func stoppable(_ body: () throws -> Void) rethrows {
    Interruption.forget()
    try editor.handlingInterrupts(by: askToStop, body)
  }

  /// Has what a post says written.
  func write(_ task: WritingTask) -> WrittenText { TextWriter(lines: editor, state: state).write(task) }

  /// Asks a question, and reads the line that answers it.
  /// - Returns: nil where the person leaves.
  func ask(_ question: LineQuestion) -> String? {
    let former = editor.complete
    defer { editor.complete = former }
    editor.complete = { Completion(question.completions(of: $0)) }
    var speaker = Speaker()
    guard (try? speaker.say(question.answer)) != nil else { return nil }
    switch editor.readLine(prompt: question.answer.isPlain ? "Answer: " : "| ") {
    case .line(let line), .handedOver(let line): return line
    case .dropped, .interrupted, .end: return nil
    }
  }

  private func remember(_ line: String) {
    guard line.first?.isWhitespace == false else { return }
    editor.remember(line)
    state.remember(typed: line)
  }

  /// Asks the questions that a command has left, one key each.
  func askForKeys(_ session: inout Session, _ speaker: inout Speaker) throws {
    guard session.question != nil else { return }
    var asked = session.question
    try editor.readingKeys(resume: { Self.sayAgain(asked) }) { next in
      while let question = session.question {
        asked = question
        try speaker.say(question)
        while try !session.take(key: next(), say: { try speaker.say($0) }) {}
      }
    }
  }

  private static func sayAgain(_ question: Answer?) {
    var speaker = Speaker()
    if let question { try? speaker.say(question) }
  }
}

private let askToStop: @convention(c) (Int32) -> Void = { _ in Interruption.ask() }

// MARK: - Lines

extension Conversation {
  /// The next line that Enter was pressed on; empty where one was dropped, nil at the end.
  private func nextLine(prompt: String) -> String? {
    editor.noticeOnTallLine = TextEditor().map(\.noticeOnTallLine) ?? Self.noticeOnTallLine
    var begun = ""
    while true {
      switch editor.readLine(prompt: prompt, text: begun) {
      case .end: return nil
      case .interrupted: return ""
      case .line(let line): return line
      case .dropped(let line):
        remember(line)
        return ""
      case .handedOver(let line):
        guard let written = write(line) else { return "" }
        if !editor.canEdit(written, prompt: prompt) { return confirmed(written) }
        begun = written
      }
    }
  }

  private static let noticeOnTallLine =
    "The line is taller than the screen. Enter: go on line by line. ^C: drop it (the arrow up brings it back)."

  /// Has a line written elsewhere.
  private func write(_ line: String) -> String? {
    remember(line)
    switch TextWriter(lines: editor, state: state, remember: { remember($0) }).write(WritingTask(text: line))
    {
    case .text(let text): return text
    case .nothing(let why):
      say(sentence: why)
      return nil
    }
  }

  /// Shows a line that is taller than the screen, and asks whether it is to be run.
  private func confirmed(_ line: String) -> String {
    var line = line
    while true {
      say(line.withControlsShown + "\n")
      tellKeysOnTallLine()
      switch keyOnTallLine() {
      case "\r": return line
      case "e": line = write(line) ?? ""
      default:
        remember(line)
        return ""
      }
      if line.isEmpty { return "" }
    }
  }

  private func tellKeysOnTallLine() {
    say(sentence: "Enter runs this, e opens it again, ^C drops it (the arrow up brings it back).")
  }

  /// Enter, `e`, or nil for ^C and the end of the input.
  private func keyOnTallLine() -> Unicode.Scalar? {
    var pressed: Unicode.Scalar?
    editor.readingKeys(resume: tellKeysOnTallLine) { next in
      repeat { pressed = next() } while pressed.map { $0 != "\r" && $0 != "e" } ?? false
    }
    return pressed
  }

  private func say(sentence: String) {
    if !sentence.isEmpty { StandardStreams.tell(sentence, on: StandardStreams.output) }
  }

  private func say(_ text: String) { _ = StandardStreams.write(text, to: StandardStreams.output) }
}

extension Completion {
  fileprivate init(_ completions: Completions) {
    self.init(
      start: completions.start,
      candidates: completions.offers.map {
        Candidate(
          $0.word, note: $0.note, isKnownByNote: $0.isKnownByNote, finished: !$0.word.hasSuffix("/"))
      })
  }
}
