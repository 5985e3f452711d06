import Planning
import Presentation

/// How a command in the person's own shell ended.
public enum ShellEnding: Sendable {
  case exited(Int32)
  case stopped(bySignal: Int32)
  case notStarted
}

/// `!COMMAND`: the rest of a line for the person's own shell. Only what is typed at a terminal gets there: a script, an
/// alias or a plan may come from anybody.
extension Session {
  /// What of a line is for the person's own shell; nil for one of ours.
  static func shellCommand(in line: String) -> Substring? {
    let start = line.drop { $0.isWhitespace }
    return start.first == "!" ? start.dropFirst().drop { $0.isWhitespace } : nil
  }

  mutating func answer(shellCommand: Substring) -> Answer {
    current = lasting
    problems = []
    do {
      return Answer(
        reply: SilentReply(), problems: [], remarks: try runInShell(String(shellCommand)), options: current)
    } catch {
      return command(failed: error)
    }
  }

  private func runInShell(_ command: String) throws -> [String] {
    guard depth == 0, let runInShell else { throw Self.noShell }
    guard !command.isBlank else {
      throw Problem(.noText, "Nothing stands behind the !.", hint: "Type a command of your shell there: !ls")
    }
    guard !command.contains(where: \.isNewline) else {
      throw Problem(
        .severalLines, "That is several lines, and ! takes one.", hint: "Type them one by one: !COMMAND")
    }
    switch runInShell(command) {
    case .exited(0): return []
    case .exited(let status): return ["It ended with status \(status)."]
    case .stopped(let signal): return ["It was stopped by signal \(signal)."]
    case .notStarted:
      throw Problem(
        .programFailed, "Your shell can't be started.", hint: "Name another in SHELL, and start again.")
    }
  }

  static var noShell: Problem {
    Problem(
      .noShellHere, "A line for your own shell counts only where it is typed at a terminal.",
      hint: "In a script, an alias or a pipe leave it out; type it here: !COMMAND")
  }
}
