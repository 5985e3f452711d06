import Fixtures
import Planning
import Presentation
import TerminalText
import Testing

@testable import Shell

@Suite("Words that a command doesn't take")
struct UsageTroubleTests {
  private func problem(_ line: String) throws -> Problem {
    var session = Session.forTest(in: try TemporaryFolder(), now: "2026-11-19 12:00")
    var problems: [Problem] = []
    session.run(line) { problems += $0.problems }
    return try #require(problems.first)
  }

  @Test(
    "are told by what the command needs or has",
    arguments: [
      ("show", "show needs POST."), ("schedule k4t", "schedule needs WHEN as well."),
      ("allow add shouting k4t", "allow add needs --because TEXT as well."),
      ("goal add rye --by", "--by needs DATE behind it."),
      ("month dec 2025", "“2025” is more than month takes."),
      ("show k4t and more", "“and more” is more than show takes."),
      ("list --color pink", "“pink” is no value of --color."), ("list --jsn", "list has no option --jsn."),
      ("--jsn", "planner has no option --jsn."), ("list --jsn\u{1B}[2J", "list has no option --jsn␛[2J."),
    ])
  func what(line: String, told: String) throws {
    #expect(try problem(line).what.withControlsShown == told)
  }

  @Test(
    "are followed by an example, the values that there are, or the option that was meant",
    arguments: [
      ("show", "See how it is used with: help show. Such as: show k4t"),
      ("list --color pink", "There are: auto, always, never."), ("list --jsn", "Did you mean: --json"),
      ("undo 3", "It takes back one change at a time: undo"),
      ("check --txt", "See how it is used with: help check"),
    ])
  func hint(line: String, told: String) throws {
    #expect(try problem(line).hint == told)
  }
}
