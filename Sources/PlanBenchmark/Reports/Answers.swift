import Glibc
import TerminalSupport

/// Commands on the example plan, from Enter to the next prompt.
extension Typing {
  private static let runs = 50

  private static let questions = [
    "list", "week", "check Which hill do you walk up?", "today", "calendar", "inbox", "month", "mix", "plan",
    "people", "find rye", "show k4t9mz", "help", "help week", "help boost",
  ]

  /// Each changes the plan or is asked behind a change, from which the judge has to learn; in the end all is as it was.
  private static let changes = [
    "record share Jo Tanaka carves spoons", "week", "undo", "draft Which hill do you walk up?", "undo",
    "record share Jo Tanaka carves spoons", "mix", "undo", "check Which hill do you walk up?",
    "record share Jo Tanaka carves spoons", "month", "undo", "schedule k4t9mz sat 9:00", "today", "undo",
    "list", "heard @oonaknits mention Lovely rye", "inbox", "undo", "kind k4t9mz talk", "calendar", "undo",
  ]

  func reportCommands() throws {
    print("\nCommands on the example plan, from Enter to the next prompt; \(Self.runs) times in one session.")
    print("In brackets a bare loop that has as much of the processor, and syncs as many files:")
    Figures.row("", ["median", "worst", "over 20 ms", "of the processor"])
    let terminal = try started(Typist(name: "planner", words: [program], prompt: Self.prompt))
    for line in Self.questions {
      report(try (0..<Self.runs).map { _ in try answer(line, on: terminal) }, to: line)
    }
    print("\nThe same, and as often, for what changes the plan and what is asked behind a change:")
    let rounds = try (0..<Self.runs).map { _ in
      try Self.changes.map { try answer($0, on: terminal) }
    }
    for (place, line) in Self.changes.enumerated() {
      let behind = place == 0 ? "undo" : Self.changes[place - 1]
      report(rounds.map { $0[place] }, to: "\(Self.command(line)), behind \(Self.command(behind))")
    }
    try reportFirstAnswers()
  }

  private static func command(_ line: String) -> String { String(line.prefix { $0 != " " }) }

  func report(_ answers: [Answer], to line: String) {
    let clock = answers.map(\.clock).sorted()
    let loop = answers.map(\.loop).sorted()
    let mostOfProcessor = answers.map(\.processor).max() ?? 0
    Figures.row(
      line,
      [
        Figures.milliseconds(clock[clock.count / 2]),
        "\(Figures.milliseconds(clock[clock.count - 1])) (\(Figures.milliseconds(loop[loop.count - 1])))",
        "\(clock.count { $0 > Self.aim }) (\(loop.count { $0 > Self.aim }))",
        Figures.milliseconds(mostOfProcessor),
      ])
  }

  /// Seconds.
  private static let aim = 0.020

  /// Seconds.
  struct Answer {
    /// By the clock.
    var clock: Double
    /// Of the processor.
    var processor: Double
    /// By the clock: of a loop that has as much of the processor.
    var loop: Double
  }

  func answer(_ line: String, on terminal: Terminal) throws -> Answer {
    terminal.type(line)
    usleep(Self.settling)
    let before = processorSeconds(of: terminal)
    let clock = try seconds { seen(Self.prompt, typing: "\r", on: terminal) }
    let processor = processorSeconds(of: terminal) - before
    let syncs = Self.changing.contains(Self.command(line)) ? Self.syncs : 0
    let loop = try seconds { BareLoop(folder: "\(folder)/typing").run(processor: processor, syncs: syncs) }
    return Answer(clock: clock, processor: processor, loop: loop)
  }

  private static let changing: Set = ["record", "draft", "schedule", "heard", "kind", "undo"]
  /// As many as a change of one file takes: of what is pending and of the file, and after each change of a name.
  private static let syncs = 5

  /// What the program has had of the processor so far. On a machine that is shared, the rest of an answer's time is
  /// mostly time in which the machine did something else, or the disk wrote.
  private func processorSeconds(of terminal: Terminal) -> Double {
    guard let file = unsafe fopen("/proc/\(terminal.process)/schedstat", "r") else { return .nan }
    defer { unsafe _ = fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    let first = String(decoding: bytes[..<count], as: UTF8.self).split(separator: " ").first
    return first.flatMap { Double($0) }.map { $0 / 1e9 } ?? .nan
  }
}
