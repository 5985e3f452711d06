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
    print("\nCommands on the example plan, from Enter to the next prompt; \(Self.runs) times in one session:")
    Figures.row("", ["median", "worst", "of the processor"])
    let terminal = try started(Typist(name: "planner", words: [program], prompt: Self.prompt))
    for line in Self.questions {
      report(try (0..<Self.runs).map { _ in try taken(by: line, on: terminal) }, by: line)
    }
    print("\nThe same, and as often, for what changes the plan and what is asked behind a change:")
    Figures.row("", ["median", "worst", "of the processor"])
    let rounds = try (0..<Self.runs).map { _ in
      try Self.changes.map { try taken(by: $0, on: terminal) }
    }
    for (place, line) in Self.changes.enumerated() {
      let behind = place == 0 ? "undo" : Self.changes[place - 1]
      report(rounds.map { $0[place] }, by: "\(Self.command(line)), behind \(Self.command(behind))")
    }
  }

  private static func command(_ line: String) -> String { String(line.prefix { $0 != " " }) }

  private struct Taken {
    /// Seconds by the clock.
    var clock: Double
    /// Seconds of the processor.
    var processor: Double
  }

  private func report(_ taken: [Taken], by line: String) {
    let sorted = taken.map(\.clock).sorted()
    let mostOfProcessor = taken.map(\.processor).max() ?? 0
    Figures.row(
      line, [sorted[sorted.count / 2], sorted[sorted.count - 1], mostOfProcessor].map(Figures.milliseconds))
  }

  private func taken(by line: String, on terminal: Terminal) throws -> Taken {
    let before = processorSeconds(of: terminal)
    let seconds = try secondsOfCommand(line, on: terminal)
    return Taken(clock: seconds, processor: processorSeconds(of: terminal) - before)
  }

  /// What the program has had of the processor so far. On a machine that is shared, the rest of an answer's time is
  /// mostly time in which the machine did something else.
  private func processorSeconds(of terminal: Terminal) -> Double {
    guard let file = unsafe fopen("/proc/\(terminal.process)/schedstat", "r") else { return .nan }
    defer { unsafe _ = fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    let first = String(decoding: bytes[..<count], as: UTF8.self).split(separator: " ").first
    return first.flatMap { Double($0) }.map { $0 / 1e9 } ?? .nan
  }

  private func secondsOfCommand(_ line: String, on terminal: Terminal) throws -> Double {
    terminal.type(line)
    usleep(Self.settling)
    return try seconds { seen(Self.prompt, typing: "\r", on: terminal) }
  }
}
