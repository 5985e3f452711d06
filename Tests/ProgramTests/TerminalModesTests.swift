import Foundation
import TerminalSupport
import Testing

/// Where somebody is in a session as they stop or leave it.
struct Moment: Sendable, CustomTestStringConvertible {
  var name: String
  /// What brings one there, and what is seen then.
  var keys: String
  var seen: String
  /// What is seen once the program goes on.
  var seenAgain: String
  /// What is seen once ^C has come; the prompt where nothing else is.
  var left = "harbour-bakery> "
  /// What leaves it then.
  var leaving = ""
  /// The program beside the planner that has the terminal.
  var other: String?

  var testDescription: String { name }

  static let all = ofEditor + (PagerTests.hasLess ? [inPager] : [])

  private static let ofEditor = [
    Moment(name: "at the prompt", keys: "", seen: "", seenAgain: "bakery> "),
    Moment(name: "in the midst of typing", keys: "draft half", seen: "draft half", seenAgain: "draft half"),
    Moment(
      name: "in a line of several rows", keys: "draft one\u{1B}\rtwo\u{1B}[A", seen: "two", seenAgain: "two"),
    Moment(
      name: "in the search", keys: "word\u{12}pla", seen: "lines with “pla”: plans",
      seenAgain: "bakery> plans"),
    Moment(name: "in TAB's list", keys: "week \t", seen: "bakery> week ", seenAgain: "bakery> week "),
    Moment(name: "in writing mode", keys: "draft\rone\rhalf", seen: "| half", seenAgain: "| half"),
    Moment(name: "at a question", keys: "interview --again\r", seen: "| ", seenAgain: "| "),
    Moment(
      name: "at a question of one key", keys: "unsure\r", seen: "q: leave", seenAgain: "q: leave"),
    Moment(
      name: "in a line taller than the screen",
      keys: "\u{1B}[200~\(String(repeating: "row\n", count: 30))\u{1B}[201~", seen: "taller than the screen",
      seenAgain: "taller than the screen"),
  ]

  private static let inPager = Moment(
    name: "in the pager", keys: "week\r", seen: "out: post x9bkcf\nmore", seenAgain: "out: post x9bkcf\nmore",
    left: "back to the planner (q)", leaving: "q", other: "less")
}

@Suite("The terminal's modes", .serialized, .tags(.program))
final class TerminalModesTests {
  private let program: BuiltProgram
  private let prompt = "harbour-bakery> "
  private let outer = OuterShell.prompt

  init() throws {
    program = try BuiltProgram()
    try program.copyExamplePlan()
  }

  deinit { program.remove() }

  /// A shell with job control that has noted the modes, and in it the program.
  private func started() throws -> Terminal {
    let terminal = try Terminal(
      program: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: program.environment([
        "PLANNER_PAGER": "less -FRX", "NOTED": "\(program.folder.path)/modes",
      ]))
    for line in ["PS1='rea''dy> '", "stty -a > $NOTED"] {
      terminal.type("\(line)\r")
      #expect(terminal.waitFor(outer))
    }
    begin(terminal)
    return terminal
  }

  private func begin(_ terminal: Terminal) {
    terminal.type("'\(BuiltProgram.path)'\r")
    #expect(terminal.waitFor(prompt))
  }

  /// Whether the shell finds the modes as it has noted them.
  private func expectNotedModes(_ terminal: Terminal, _ moment: String) {
    terminal.type("stty -a | diff - $NOTED && echo as no''ted\r")
    #expect(terminal.waitFor("as noted"), "\(moment): \(terminal.plainText)")
    #expect(terminal.waitFor(outer))
  }

  @Test(
    "are as they were found while ^Z has the program stopped, which goes on where it was",
    arguments: Moment.all)
  func stopped(_ moment: Moment) throws {
    let terminal = try started()
    terminal.type("plans\r")
    #expect(terminal.waitFor("(open)"))
    #expect(terminal.waitFor(prompt))
    terminal.type(moment.keys)
    #expect(terminal.waitFor(moment.seen))
    if let other = moment.other { #expect(terminal.waitUntilAsleep(other)) }
    terminal.type("\u{1A}")
    #expect(terminal.waitFor("Stopped"), "\(terminal.plainText)")
    #expect(terminal.waitFor(outer))
    expectNotedModes(terminal, moment.name)
    terminal.type("fg\r")
    #expect(terminal.waitFor(moment.seenAgain), "\(terminal.plainText)")
    leave(moment, terminal)
  }

  @Test("are as they were found while ^Z has a command stopped that waits")
  func stoppedCommand() throws {
    #expect(try program.run(["draft", "noted"]).status == 0)
    let terminal = try started()
    let lock = try program.lockedPlan()
    terminal.type("draft early\r")
    #expect(terminal.waitFor("Waiting for another planner"))
    terminal.type("\u{1A}")
    #expect(terminal.waitFor(outer))
    expectNotedModes(terminal, "in a command")
    terminal.type("fg\r")
    #expect(terminal.waitFor("planner"))
    try lock.close()
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    terminal.type("\u{4}")
    #expect(terminal.waitFor(outer))
    expectNotedModes(terminal, "at the end")
  }

  @Test("are as they were found once it has ended", arguments: ["quit\r", "exit\r", "draft half\u{3}\u{4}"])
  func ended(by keys: String) throws {
    let terminal = try started()
    terminal.type(keys)
    #expect(terminal.waitFor(outer))
    expectNotedModes(terminal, keys)
  }

  private func leave(_ moment: Moment, _ terminal: Terminal) {
    terminal.type("\u{3}")
    #expect(terminal.waitFor(moment.left), "\(moment.name): \(terminal.plainText)")
    terminal.type(moment.leaving)
    if !moment.leaving.isEmpty { #expect(terminal.waitFor(prompt)) }
    terminal.type("\u{4}")
    #expect(terminal.waitFor(outer), "\(moment.name): \(terminal.plainText)")
    expectNotedModes(terminal, moment.name)
    terminal.type("exit\r")
    #expect(terminal.waitForExit() != nil)
  }
}
