import Foundation
import TerminalSupport
import Testing

@Suite("A line for the person's own shell, at the built program", .serialized, .tags(.program))
final class OwnShellTests {
  private let program: BuiltProgram
  private let prompt = "harbour-bakery> "

  init() throws {
    program = try BuiltProgram()
    try program.copyExamplePlan()
  }

  deinit { program.remove() }

  @Test("it is run where it is typed at a terminal, and the shell goes on")
  func typed() throws {
    let terminal = try program.shell(prompt)
    terminal.type("!expr 20 + 1\r")
    #expect(terminal.waitFor("21"))
    #expect(terminal.waitFor(prompt))
    terminal.type("!exit 7\r")
    #expect(terminal.waitFor("It ended with status 7."))
    #expect(terminal.waitFor(prompt))
    terminal.type("\u{4}")
    #expect(terminal.waitForExit() == .status(0))
  }

  @Test("it is refused from a pipe, a script and a command line")
  func refused() throws {
    let file = "\(program.folder.path)/never"
    try "!touch \(file)\n".write(
      toFile: "\(program.folder.path)/shell.planner", atomically: true, encoding: .utf8)
    let outcomes = [
      try program.run([], input: "!touch \(file)\n"), try program.run(["!touch", file]),
      try program.run(["run", "\(program.folder.path)/shell.planner"]),
    ]
    for outcome in outcomes {
      #expect(outcome.status == 2 && outcome.complaint.contains("typed at a terminal"))
    }
    #expect(!FileManager.default.fileExists(atPath: file))
  }
}
