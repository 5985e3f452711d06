import Foundation
import TerminalSupport
import Testing

/// A shell of the system, as somebody has it who has installed the planner.
struct OuterShell: Sendable, CustomTestStringConvertible {
  var name: String
  var path: String
  /// What has it start without the person's own settings, which differ from machine to machine.
  var arguments: [String]
  /// What has it show a prompt that nobody types.
  var prompting: String
  /// What has it take the completions.
  var sourcing: String

  var testDescription: String { name }

  static let prompt = "ready> "

  private static let all = [
    OuterShell(
      name: "bash", path: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      prompting: "PS1='rea''dy> '", sourcing: "source <(planner --generate-completion-script bash)"),
    OuterShell(
      name: "zsh", path: "/usr/bin/zsh", arguments: ["-f", "-i"],
      prompting: "PS1='rea''dy> '; autoload -Uz compinit; compinit -u -D",
      sourcing: "source <(planner --generate-completion-script zsh)"),
    OuterShell(
      name: "fish", path: "/usr/bin/fish", arguments: ["--no-config", "-i"],
      prompting: "function fish_prompt; printf 'rea%s' 'dy> '; end",
      sourcing: "planner --generate-completion-script fish | source"),
  ]

  static let installed = all.filter { FileManager.default.isExecutableFile(atPath: $0.path) }
  static let missing = all.map(\.name).filter { name in !installed.contains { $0.name == name } }
}

@Suite("TAB in the shells of the system", .serialized, .tags(.program))
struct OuterShellTests {
  private let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
    try program.copyExamplePlan()
    _ = try program.run(["goal", "add", "winter hampers"])
    let rows = "{\"text\":\"Fresh bread\"}\n"
    try Data(rows.utf8).write(to: program.folder.appendingPathComponent("monday posts.jsonl"))
  }

  /// The shell, once it has taken the completions.
  private func started(_ shell: OuterShell) throws -> Terminal {
    let folder = URL(fileURLWithPath: BuiltProgram.path).deletingLastPathComponent().path
    let more = [
      "PATH": "\(folder):/usr/bin:/bin", "XDG_CONFIG_HOME": "\(program.folder.path)/config",
      "XDG_DATA_HOME": "\(program.folder.path)/data", "SHELL": shell.path,
    ]
    let terminal = try Terminal(
      program: shell.path, arguments: shell.arguments, environment: program.environment(more), columns: 120,
      rows: 40)
    for line in [shell.prompting, shell.sourcing] {
      terminal.type("\(line)\r")
      #expect(terminal.waitFor(OuterShell.prompt))
    }
    return terminal
  }

  private func leave(_ terminal: Terminal) {
    terminal.type("\u{15}exit\r")
    #expect(terminal.waitForExit() != nil)
    program.remove()
  }

  @Test(
    "all three are here to be tried",
    .enabled(if: OuterShell.missing.isEmpty, "not installed: \(OuterShell.missing.joined(separator: ", "))"))
  func areThere() { #expect(OuterShell.installed.count == 3) }

  @Test(
    "it completes commands, posts, goals with blanks, platforms, handles and files",
    arguments: OuterShell.installed)
  func completes(in shell: OuterShell) throws {
    let terminal = try started(shell)
    for (typed, answer) in [
      ("planner sched\tk4t\ttomorrow 9:00", "is scheduled for"),
      ("planner aim k4t win\t", "serves winter hampers now"),
      ("planner aim r3a \"win\t", "serves winter hampers now"),
      ("planner platform add threa\t", "Threads is chosen."),
      ("planner team remove @mara\t", "is off the team."),
      ("planner import ~/mond\t", "Imported 1 draft."),
      ("planner --plan harb\tplans", "harbour-bakery (open)"),
    ] {
      terminal.type("\(typed)\r")
      #expect(terminal.waitFor(answer), "\(typed) in \(shell.name)")
      #expect(terminal.waitFor(OuterShell.prompt), "\(typed) in \(shell.name)")
    }
    leave(terminal)
  }

  @Test("several that fit are listed, each with what to know of it", arguments: OuterShell.installed)
  func lists(in shell: OuterShell) throws {
    let terminal = try started(shell)
    terminal.type("planner edit k\t\t")
    #expect(terminal.waitFor("Jory throws every bread crock"))
    leave(terminal)
  }
}
