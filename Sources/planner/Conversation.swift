import LineEditor
import Shell
import Storage

/// The shell on a terminal: reads lines with an editor, and remembers them.
struct Conversation {
  private let editor: LineEditor
  private let state: StateFolder

  /// - Returns: nil where there is no terminal to talk on.
  init?(state: StateFolder) {
    guard let editor = LineEditor(program: "planner") else { return nil }
    self.editor = editor
    self.state = state
    for line in state.typedLines() { editor.remember(line) }
  }

  func run(_ session: inout Session, _ speaker: inout Speaker) throws {
    session.canAskForKeys = true
    session.readsLinesFromStandardInput = true
    try speaker.say(session.opening())
    while !session.isOver {
      let current = session
      editor.complete = { Completion(current.completions(of: $0)) }
      switch editor.readLine(prompt: "\(session.promptName)> ") {
      case .end: return
      case .interrupted: continue
      case .line(let line): try answer(line, &session, &speaker)
      }
    }
  }

  private func answer(_ line: String, _ session: inout Session, _ speaker: inout Speaker) throws {
    guard Script.asks(line) else { return }
    if line.first?.isWhitespace == false {
      editor.remember(line)
      state.remember(typed: line)
    }
    try session.run(line) { try speaker.say($0) }
    try askForKeys(&session, &speaker)
  }

  /// Asks the questions that a command has left, one key each.
  func askForKeys(_ session: inout Session, _ speaker: inout Speaker) throws {
    guard session.question != nil else { return }
    try editor.readingKeys { next in
      while let question = session.question {
        try speaker.say(question)
        while try !session.take(key: next(), say: { try speaker.say($0) }) {}
      }
    }
  }
}

extension Completion {
  fileprivate init(_ completions: Completions) {
    self.init(
      start: completions.start,
      candidates: completions.offers.map {
        Candidate($0.word, note: $0.note, finished: !$0.word.hasSuffix("/"))
      })
  }
}
