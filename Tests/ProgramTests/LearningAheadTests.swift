import Foundation
import TerminalSupport
import Testing

@Suite("Learning while nobody types, at the built program", .serialized, .tags(.program))
final class LearningAheadTests {
  private let program: BuiltProgram
  private let prompt = "harbour-bakery> "

  init() throws {
    program = try BuiltProgram()
    try program.copyExamplePlan()
  }

  deinit { program.remove() }

  /// What the judge has learned of the last weeks.
  private var learned: Data? {
    let folder = program.folder.appendingPathComponent("state/planner/derived")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let name = names.first { $0.hasSuffix("-recent") }
    return name.flatMap { FileManager.default.contents(atPath: folder.appendingPathComponent($0).path) }
  }

  /// Waits for it to be another than `former`, for ten seconds at most.
  private func learned(after former: Data?) -> Data? {
    for _ in 0..<1000 {
      if let learned, learned != former { return learned }
      usleep(10_000)
    }
    return nil
  }

  @Test("before the first line is asked the judge has learned, and what is then asked takes what it learned")
  func beforeFirst() throws {
    let terminal = try program.shell(prompt)
    let ahead = try #require(learned(after: nil))
    terminal.type("check Which hill do you walk up?\r")
    #expect(terminal.waitFor(prompt))
    #expect(learned == ahead)
    terminal.type("\u{4}")
    #expect(terminal.waitForExit() == .status(0))
  }

  @Test("behind a change the judge has learned before the next line is asked, which takes what it learned")
  func behindChange() throws {
    let terminal = try program.shell(prompt)
    terminal.type("check Which hill do you walk up?\r")
    #expect(terminal.waitFor(prompt))
    let before = learned
    #expect(before != nil)
    terminal.forgetOutput()
    terminal.type("record share Jo Tanaka carves spoons\r")
    #expect(terminal.waitFor(prompt))
    let after = try #require(learned(after: before))
    terminal.forgetOutput()
    terminal.type("check Which hill do you walk up?\r")
    #expect(terminal.waitFor(prompt))
    #expect(learned == after)
    terminal.type("\u{4}")
    #expect(terminal.waitForExit() == .status(0))
  }
}
