import Planning
import Presentation

extension Session {
  /// Runs lines from standard input as they come; the first problem ends it.
  public mutating func runStandardInput(say: (Answer) throws -> Void) rethrows {
    readsLinesFromStandardInput = true
    defer { readsLinesFromStandardInput = false }
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
