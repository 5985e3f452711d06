import Foundation
import TerminalSupport
import Testing

@Suite("Answers taller than the screen", .serialized, .tags(.program))
struct PagerTests {
  static let hasLess = FileManager.default.isExecutableFile(atPath: "/usr/bin/less")

  private let program: BuiltProgram
  private let prompt = "harbour-bakery> "
  /// Says that it is there, and what it is told of the letters.
  private let pager = ["PLANNER_PAGER": "sh -c 'echo paged in $LESSCHARSET; wc -l'"]

  init() throws {
    program = try BuiltProgram()
    try program.copyExamplePlan()
  }

  private func leave(_ terminal: Terminal) {
    terminal.type("\u{4}")
    #expect(terminal.waitForExit() == .status(0))
    program.remove()
  }

  @Test("go through the pager, which has the terminal; short ones don't")
  func areShown() throws {
    let terminal = try program.shell(prompt, environment: pager)
    terminal.type("plans\r")
    #expect(terminal.waitFor("(open)"))
    #expect(terminal.waitFor(prompt))
    #expect(!terminal.plainText.contains("paged"))
    terminal.type("week\r")
    #expect(terminal.waitFor("paged in utf-8"))
    #expect(terminal.waitFor(prompt))
    terminal.type("week --no-pager\r")
    #expect(terminal.waitFor("What to look at"))
    #expect(terminal.waitFor(prompt))
    terminal.type("set pager never\r")
    #expect(terminal.waitFor(prompt))
    terminal.type("week last\r")
    #expect(terminal.waitFor("What to look at"))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }

  @Test("are printed as they are where the pager can't be started")
  func withoutPager() throws {
    for name in ["/nonexistent/less", "sh -c 'exit 127'", "cat"] {
      let terminal = try program.terminal(["week"], environment: ["PLANNER_PAGER": name])
      #expect(terminal.waitFor("What to look at"))
      #expect(terminal.waitForExit() == .status(1) || terminal.waitForExit() == .status(0))
    }
    program.remove()
  }

  @Test("are not paged in a pipe")
  func inPipe() throws {
    #expect(try program.run(["week"], environment: pager).output.contains("What to look at"))
    program.remove()
  }
}
