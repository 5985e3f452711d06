import Glibc
import TerminalSupport

/// The first answer of a session, on a plan in which the planner has never written, with nothing kept of it.
extension Typing {
  private static let firstLines = [
    "week", "list", "check Which hill do you walk up?", "today", "mix", "help boost",
    "record share Jo Tanaka carves spoons", "draft Which hill do you walk up?", "schedule k4t9mz sat 9:00",
  ]
  private static let firstRuns = 10
  /// Until a file counts as one that nobody is writing.
  private static let aging: UInt32 = 3

  func reportFirstAnswers() throws {
    print(
      "\nThe first answer of a session, half a second behind its prompt, \(Self.firstRuns) times, each on a new copy:"
    )
    for line in Self.firstLines { report(try firstAnswers(to: line), to: line) }
  }

  private func firstAnswers(to line: String) throws -> [Answer] {
    let folders = (0..<Self.firstRuns).map { "\(folder)/typing/first/\($0)" }
    _ = try ChildProcess.run(["rm", "-rf", "\(folder)/typing/first"])
    for folder in folders {
      _ = try ChildProcess.run(["mkdir", "-p", folder])
      _ = try ChildProcess.run(["cp", "-r", plans, "\(folder)/plans"])
    }
    sleep(Self.aging)
    return try folders.map { folder in
      let terminal = try started(
        Typist(name: "planner", words: [program], prompt: Self.prompt), in: folder)
      usleep(500_000)
      let answer = try answer(line, on: terminal)
      terminal.type("\u{4}")
      _ = terminal.waitForExit()
      return answer
    }
  }
}
