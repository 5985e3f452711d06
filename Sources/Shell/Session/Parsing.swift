import ArgumentParser
import Planning
import Presentation

/// From words to a command, and words for what came of it.
extension Session {
  func parsed(_ invocation: CommandInvocation) throws -> any PlannerCommand {
    if invocation.asksForHelp, let command = invocation.command { throw CleanExit.helpRequest(command) }
    // The command by itself is parsed in half the time that it takes among all the others, who word what is wrong.
    if let type = invocation.command as? any PlannerCommand.Type,
      let command = try? type.parsed(invocation.ownWords)
    {
      return command
    }
    let command = try Planner.parseAsRoot(invocation.words)
    if let command = command as? any PlannerCommand { return command }
    // ArgumentParser's own: help, or a command that is but a group. Running it throws what it has to say.
    var other = command
    try other.run()
    throw CleanExit.helpRequest(type(of: command))
  }

  func parse<Options: ParsableArguments>(_ type: Options.Type, _ words: [String]) throws -> Options {
    do {
      return try type.parse(words)
    } catch {
      throw UsageTrouble(saying: type.message(for: error), in: TypedLine(line: line).words.map(\.text))
        .problem
    }
  }

  /// Words for whatever was thrown: a problem of ours, a help page that was asked for, or wrong usage.
  func command(failed error: any Error) -> Answer {
    if let problem = error as? Problem {
      return Answer(reply: nil, problems: problems + [problem], options: current)
    }
    guard Planner.exitCode(for: error) != .success else {
      return Answer(reply: page(for: error), problems: [], options: current)
    }
    let words = TypedLine(line: line).words.map(\.text)
    let trouble = UsageTrouble(error, in: words)
    return Answer(reply: nil, problems: [trouble.problem], options: current)
  }

  /// The help page or the version that was asked for.
  private func page(for error: any Error) -> any Presentable {
    let page = Planner.fullMessage(for: error, columns: HelpText.columns)
    if page == Planner.version { return VerbatimReply(Planner.version(commit)) }
    return page.contains("USAGE: ") ? helpPage(page) : VerbatimReply(page)
  }
}
