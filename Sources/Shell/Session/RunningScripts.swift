import Planning
import Presentation
import Storage

extension Session {
  /// Runs lines from standard input as they come; the first problem ends it.
  public mutating func runStandardInput(say: (Answer) throws -> Void) rethrows {
    readsLinesFromStandardInput = true
    defer { readsLinesFromStandardInput = false }
    var input = LineReader.standardInput
    var number = 0
    while !isOver {
      let next: String?
      do {
        next = try input.next()
      } catch {
        problems = []
        return try say(command(failed: error))
      }
      guard let next else { return }
      number += 1
      let line = (number == 1 ? next.withoutByteOrderMark : next).withoutCarriageReturn
      if Script.asks(line), try runScriptLine(line, at: "line \(number)", say: say) { return }
    }
  }

  /// Runs the lines of a script; the first problem ends it.
  mutating func run(_ script: Script, say: (Answer) throws -> Void) rethrows {
    runningScripts.append(script.file ?? "")
    defer { runningScripts.removeLast() }
    if let problem = endlessness(of: script) {
      return try say(Answer(reply: nil, problems: [problem], options: current))
    }
    // What the run line said holds for its lines; a plan that they open stays open.
    let outer = lasting
    lasting = current
    defer {
      let opened = lasting.plan == current.plan ? outer.plan : lasting.plan
      lasting = outer
      lasting.plan = opened
    }
    var failed: [Int] = []
    for (number, line) in script.lines where !isOver {
      guard try runScriptLine(line, at: "\(script.name), line \(number)", say: say) else { continue }
      guard script.keepsGoing, answersAreRead() else { return }
      failed.append(number)
    }
    if !failed.isEmpty { try say(summary(of: script, failed)) }
  }

  /// - Parameter failed: the numbers of the lines that came to nothing.
  private func summary(of script: Script, _ failed: [Int]) -> Answer {
    let numbers = failed.map(String.init).joined(separator: ", ")
    let words =
      "\(failed.count) of \(script.lines.count.of("line")) of \(script.name) came to nothing: \(failed.count.form("line", "lines")) \(numbers)."
    return Answer(reply: SilentReply(), problems: [], remarks: [words], options: lasting)
  }

  /// What is wrong with a script that runs itself, or others too deeply.
  private func endlessness(of script: Script) -> Problem? {
    let hint = "Take the run line out of it."
    var circle = ScriptCircle(running: runningScripts, fileRun: fileRun)
    if let line = circle.line(in: script) {
      return Problem(
        .scriptRunsItself, "\(script.name) runs itself without an end: see line \(line).", hint: hint)
    }
    return depth <= Script.deepest
      ? nil : Problem(.scriptRunsItself, "\(script.name) is run by too many others in turn.", hint: hint)
  }

  /// The file that a line runs; nil for all lines but `run`.
  private func fileRun(by line: String) -> FileReference? {
    guard line.contains("run"), let invocation = try? CommandInvocation(TypedLine(typed: line)),
      invocation.type == RunCommand.self
    else { return nil }
    return (try? parsed(invocation) as? RunCommand)?.file
  }

  private var reasonToStop: Problem? {
    let hint = "See what was done with: history"
    if Interruption.isAsked {
      return Problem(
        .interrupted, "Stopped: this line was not run, nor any after it.", hint: hint)
    }
    return answersAreRead()
      ? nil
      : Problem(
        .answersNotRead, "Nobody reads the answers any more, so this line was not run, nor any after it.",
        hint: hint)
  }

  /// - Returns: whether it came to nothing, which ends the script.
  private mutating func runScriptLine(_ line: String, at place: String, say: (Answer) throws -> Void) rethrows
    -> Bool
  {
    if let problem = reasonToStop {
      try say(Answer(reply: nil, problems: [problem], place: place, options: current))
      return true
    }
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
