import Foundation
import Testing

@Suite("A planner that is killed", .tags(.program, .slow))
struct KilledProcessTests {
  /// `PLANNER_KILLS` asks for more, such as 5000; a test run asks for fewer, which take half a minute.
  private static let kills = ProcessInfo.processInfo.environment["PLANNER_KILLS"].flatMap { Int($0) } ?? 90
  /// Rounds on one plan: enough that records are dropped, and few enough that a plan stays as large as plans are.
  private static let roundsPerPlan = 25

  @Test("has kept all that it acknowledged, whole and once, and at most one request more, whole")
  func killed() throws {
    var tally = Tally()
    let longest = try someRequests()
    for first in stride(from: 0, to: Self.kills, by: Self.roundsPerPlan) {
      let program = try BuiltProgram()
      defer { program.remove() }
      try program.makeBakery()
      var state = try ExpectedPlan(of: program)
      for round in first..<min(first + Self.roundsPerPlan, Self.kills) {
        state = try killOnce(program, round, from: state, within: longest, &tally)
      }
      #expect(try program.answers(to: ["doctor"]) == (0, ""))
      #expect(try program.refusedBySchema() == [])
    }
    // Otherwise every process was killed too early or too late, and nothing was tried.
    #expect(tally.inTheMiddle > Self.kills / 20, "\(tally)")
    #expect(tally.requestUnsaid > 0 || Self.kills < 100, "\(tally)")
    print("Killed \(Self.kills) times: \(tally)")
  }

  private struct Tally {
    var acknowledged = 0
    /// Killed after the first answer and before the last.
    var inTheMiddle = 0
    /// The request in hand was done, and no longer acknowledged.
    var requestUnsaid = 0
    var leftHalfDone = 0
  }

  /// How long the planner takes here to start and to answer a few requests, in seconds.
  private func someRequests() throws -> Double {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.makeBakery()
    let script = try KillScript(round: 0, startingFrom: ExpectedPlan(), in: program.folder)
    let start = Date()
    _ = try program.answers(to: Array(script.lines.prefix(3)))
    return Date().timeIntervalSince(start)
  }

  /// Starts the planner on a script, kills it at a random moment, and holds the plan against what it acknowledged.
  /// - Returns: the state that was found afterwards.
  private func killOnce(
    _ program: BuiltProgram, _ round: Int, from before: ExpectedPlan, within longest: Double,
    _ tally: inout Tally
  ) throws -> ExpectedPlan {
    let script = try KillScript(round: round, startingFrom: before, in: program.folder)
    let (process, answers) = try program.start(on: script.lines, named: "round-\(round)")
    Thread.sleep(forTimeInterval: .random(in: longest * 0.2...longest))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: answers), as: UTF8.self)
    let count = script.acknowledged(in: said)
    if try !halfDone(program).isEmpty { tally.leftHalfDone += 1 }
    let now = try ExpectedPlan(of: program)
    let isAcknowledged = now == script.states[count]
    let isOneMore = count < script.lines.count && now == script.states[count + 1]
    #expect(isAcknowledged || isOneMore, "round \(round), after \(count) answers:\n\(said)")
    #expect(try halfDone(program) == [])
    tally.acknowledged += count
    tally.inTheMiddle += count > 0 && count < script.lines.count ? 1 : 0
    tally.requestUnsaid += !isAcknowledged && isOneMore ? 1 : 0
    return now
  }

  /// What a change that was not finished leaves in a plan; whoever opens it next finishes or removes it.
  private func halfDone(_ program: BuiltProgram) throws -> [String] {
    let plan = program.folder.appendingPathComponent("plans/bakery").path
    return try FileManager.default.subpathsOfDirectory(atPath: plan).filter {
      $0.hasSuffix(".new") || $0.hasSuffix("pending.json")
    }.sorted()
  }
}
