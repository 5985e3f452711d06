import Fixtures
import Foundation
import Testing

@testable import Shell

/// Numbers at the ends of their types, wherever a number is read or typed. A trap would end the test.
@Suite("Numbers beyond all sense")
struct HostileNumberTests {
  private let folder: TemporaryFolder
  private var session: Session

  init() throws {
    folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
    session = Session.forTest(in: folder, now: "2026-11-19 12:00")
  }

  private static let numbers = [
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1000000001", "999999999999999",
    "1e308", "-1e308", "1e999", "1e-320", "-0.0", "-1", "0", "4294967296",
  ]

  private static let asking = [
    "week --json", "goal list", "goal list --json", "platform list --json",
    "check Rye at seven #rye https://rye.example.org", "export json",
  ]

  /// Every answer can be written, and whatever is wrong is told with what to do.
  private mutating func ask(_ line: String) throws {
    session.run(line) { answer in
      #expect(throws: Never.self) { try answer.output(width: 80, inColor: false) }
      #expect(answer.problems.allSatisfy { !$0.hint.isEmpty }, "\(line)")
    }
  }

  @Test(
    "in a plan's file they are read or told, and no answer fails",
    arguments: [
      (#""rhythm": 14"#, #""rhythm": "#), (#""rhythm": 14"#, #""limit": "#),
      (#""rhythm": 4"#, #""hashtags": "#), (#""rhythm": 9"#, #""links": "#),
      (#""target": 60"#, #""target": "#), (#""target": 400"#, #""target": "#),
      (#""value": 0"#, #""value": "#), (#""value": 37"#, #""value": "#), (#""version": 1"#, #""version": "#),
    ])
  mutating func inFiles(field: String, stub: String) throws {
    let file = "plans/harbour-bakery/plan.json"
    let text = try String(contentsOfFile: "\(folder.path)/\(file)", encoding: .utf8)
    try #require(text.contains(field), "the example plan has no \(field) any more")
    for number in Self.numbers {
      try folder.write(text.replacing(field, with: stub + number), to: file)
      for line in Self.asking { try ask(line) }
    }
  }

  @Test(
    "typed they are taken or refused, and no answer fails",
    arguments: [
      "goal add class --target N", "goal progress class N", "platform add x --rhythm N",
      "platform add x --limit N",
      "platform add x --hashtags N", "platform add x --links N", "week N", "week wN", "week -N", "week +N",
      "week 2026-WN", "explain N", "schedule k4t +Nd", "schedule k4t -Nw", "schedule k4t N:00",
      "schedule k4t N-11-20 09:00", "record talk --on -Nd Hello", "goal add class --by +Nd",
      "mix custom others N %, about us 10 %", "--today N-11-20 week", "list --all", "find N",
      "trial start --today 9999-12-31", "week 9999-W52", "week 0001-W01", "--today 0001-01-01 week",
      "--today 9999-12-31 week next",
    ])
  mutating func typed(line: String) throws {
    for number in Self.numbers {
      try ask(line.replacing("N", with: number))
      try ask("goal list --json")
    }
  }
}
