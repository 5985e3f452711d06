import Foundation
import Testing

@Suite("Two processes that change one plan at once", .tags(.program, .slow))
struct ConcurrentChangeTests {
  /// `PLANNER_CHANGES` asks for more than a test run takes, such as 2000.
  private static let changes =
    ProcessInfo.processInfo.environment["PLANNER_CHANGES"].flatMap { Int($0) } ?? 120

  /// Half of a process's posts are drafts, half stand in a week that both processes write.
  private static func script(of writer: Int) -> [String] {
    (0..<changes / 4).flatMap { number in
      let name = "writer \(writer) number \(number)"
      return ["draft \(name)", "record talk --on \"2026-11-17 09:00\" out \(name)"]
    }
  }

  @Test("lose none of one another's changes")
  func processes() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.makeBakery()
    let started = try (0..<2).map { writer in
      try program.start(
        on: Self.script(of: writer).map { "--today 2026-11-18 \($0)" }, named: "writer-\(writer)")
    }
    for (process, _) in started {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let expected = (0..<2).flatMap { writer in
      (0..<Self.changes / 4).flatMap {
        ["writer \(writer) number \($0)", "out writer \(writer) number \($0)"]
      }
    }
    #expect(try program.texts().sorted() == expected.sorted())
    let turns = try turns(program)
    #expect(turns > min(20, Self.changes / 10), "they hardly met")
    #expect(try program.refusedBySchema() == [])
    print("\(Self.changes) changes by two processes, \(turns) turns among the last hundred")
  }

  /// How often the last changes went from one process to the other.
  private func turns(_ program: BuiltProgram) throws -> Int {
    struct History: Decodable {
      struct Change: Decodable { var command: String }
      var changes: [Change]
    }
    let told = try program.run(["history", "--json"]).output
    let writers = try JSONDecoder().decode(History.self, from: Data(told.utf8)).changes.map {
      $0.command.contains("writer 0")
    }
    return zip(writers, writers.dropFirst()).count { $0 != $1 }
  }
}
