import Foundation
import TerminalSupport
import Testing

@Suite("Questions that a line answers, at the built program", .serialized, .tags(.program))
final class AskingTests {
  private let program: BuiltProgram
  private let prompt = "harbour-bakery> "

  init() throws {
    program = try BuiltProgram()
    try program.copyExamplePlan()
  }

  deinit { program.remove() }

  private func leave(_ terminal: Terminal) {
    #expect(terminal.waitFor(prompt))
    terminal.type("\u{4}")
    #expect(terminal.waitForExit() == .status(0))
  }

  @Test("the interview asks one at a time, goes back, and keeps what was answered when one leaves")
  func interview() throws {
    let terminal = try program.shell(prompt)
    terminal.type("interview --again\r")
    #expect(terminal.waitFor("1 of 7"))
    terminal.type("On the bus, with one hand\r")
    #expect(terminal.waitFor("2 of 7"))
    terminal.type("<\r")
    #expect(terminal.waitFor("So far: “On the bus"))
    // Before the line is read, ^C is meant for the program as a whole.
    #expect(terminal.waitFor("| "))
    terminal.type("\u{3}")
    leave(terminal)
    #expect(try program.run(["interview", "--json"]).output.contains("On the bus, with one hand"))
  }

  @Test("forgetting asks, and what was typed is forgotten with the rest")
  func forgetting() throws {
    let terminal = try program.shell(prompt)
    terminal.type("person @saltpanjo --forget\r")
    #expect(terminal.waitFor("type yes:"))
    terminal.type("no\r")
    #expect(terminal.waitFor("Nobody was forgotten."))
    #expect(terminal.waitFor(prompt))
    terminal.type("person @saltpanjo --forget\r")
    #expect(terminal.waitFor("type yes:"))
    terminal.type("yes\r")
    #expect(terminal.waitFor("They are forgotten"))
    leave(terminal)
    let files = FileManager.default.enumerator(atPath: program.folder.path)?.allObjects ?? []
    let naming = files.compactMap { $0 as? String }.filter { name in
      let data = FileManager.default.contents(atPath: "\(program.folder.path)/\(name)") ?? Data()
      return String(decoding: data, as: UTF8.self).lowercased().contains("saltpanjo")
    }
    #expect(files.count > 4 && naming == [])
  }
}
