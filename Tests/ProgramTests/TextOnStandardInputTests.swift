import Foundation
import TerminalSupport
import Testing

@Suite("A text on standard input")
struct TextOnStandardInputTests {
  private let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
    try program.copyExamplePlan()
  }

  private func text(of id: String) throws -> String {
    let shown = Data(try program.run(["show", id, "--json"]).output.utf8)
    let post = try JSONSerialization.jsonObject(with: shown) as? [String: Any]
    return post?["text"] as? String ?? (post?["post"] as? [String: Any])?["text"] as? String ?? ""
  }

  @Test("- is all of it but the last line break, for draft, check, edit and record alike")
  func isRead() throws {
    defer { program.remove() }
    let given = "Monday: rye\r\n\n  Tuesday: \"spelt\"\r\n"
    let text = "Monday: rye\n\n  Tuesday: \"spelt\""
    for words in [
      ["draft", "-"], ["edit", "k4t", "-"], ["record", "talk", "--platform", "mastodon", "-"],
    ] {
      let done = try program.run(words, input: given)
      #expect(done.status == 0, "\(words): \(done.complaint)")
      let id = try #require(done.output.split(separator: " ").first.map(String.init))
      #expect(try self.text(of: id) == text)
    }
    let checked = try program.run(["check", "-", "--json"], input: "Rye & spelt\n\n")
    #expect(checked.output.contains(#""text":"Rye & spelt\n""#), "\(checked.output)")
  }

  @Test(
    "nothing on it, blanks alone, bytes that are no text, and what has no end are refused and change nothing")
  func isRefused() throws {
    defer { program.remove() }
    let before = try text(of: "k4t9mz")
    for given in ["", "\n", " \t\r\n\n"] {
      let refused = try program.run(["edit", "k4t", "-"], input: given)
      #expect(refused.status == 2)
      #expect(
        refused.complaint
          == "Standard input is empty.\n  Type the text itself, such as: edit k4t Fresh bread at seven\n")
    }
    let long = try program.run(["edit", "k4t", "-"], input: String(repeating: "tea ", count: 70_000))
    #expect(long.status == 2 && long.complaint.contains("Standard input is too long"))
    #expect(try text(of: "k4t9mz") == before)
  }

  @Test("in a script that comes from standard input it is refused, and what follows is not swallowed")
  func isNoScript() throws {
    defer { program.remove() }
    for line in [
      "draft -", "edit k4t -", "check -", "record talk -", "check --from -", "import -", "run -",
      "run /dev/stdin",
    ] {
      let refused = try program.run([], input: "\(line)\nplans\n")
      #expect(refused.status == 2 && refused.output.isEmpty)
      #expect(
        refused.complaint.hasPrefix("line 1: The lines to run come from standard input"),
        "\(line): \(refused.complaint)")
    }
  }

  @Test("a script in a file may have one line that reads it")
  func inAScriptFile() throws {
    defer { program.remove() }
    try Data("draft -\n".utf8).write(to: program.folder.appendingPathComponent("monday.planner"))
    let done = try program.run(["run", "monday.planner"], input: "Rye at seven\n")
    #expect(done.output.contains("“Rye at seven” is drafted."))
  }

  @Test("behind -- a hyphen is a hyphen")
  func isAHyphen() throws {
    defer { program.remove() }
    #expect(try program.run(["draft", "--", "-"], input: "not this").output.contains("“-” is drafted."))
  }

  @Test("at a terminal it is said how to end the text, and in the shell it is refused")
  func atATerminal() throws {
    let direct = try program.terminal(["draft", "-"])
    #expect(direct.waitFor("end it with ^D"))
    direct.type("Rye at seven\r\u{4}")
    #expect(direct.waitFor("“Rye at seven” is drafted."))
    #expect(direct.waitForExit() == .status(0))
    let shell = try program.shell("harbour-bakery> ")
    shell.type("draft -\r")
    #expect(shell.waitFor("The lines to run come from standard input"))
    #expect(shell.waitFor("harbour-bakery> "))
    shell.type("\u{4}")
    #expect(shell.waitForExit() == .status(0))
    program.remove()
  }
}
