import Foundation
import TerminalSupport
import Testing

@Suite("Texts written in an editor, or line by line", .serialized, .tags(.program))
final class WritingTests {
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

  private func text(of post: String) throws -> String { try program.run(["show", post, "--json"]).output }
  private func drafts() throws -> String { try program.run(["list", "drafts", "--json"]).output }
  private let noEditor = ["PATH": "/nonexistent"]

  @Test("edit without a text opens it with what the check says below the scissors, which is taken away again")
  func edits() throws {
    let seen = program.folder.appendingPathComponent("seen.txt")
    let script = try program.editor(#"cp "$1" \#(seen.path); sed -i '1s/every/each/' "$1""#)
    let terminal = try program.shell(prompt, environment: script)
    terminal.type("edit k4t\r")
    #expect(terminal.waitFor("k4t9mz "))
    leave(terminal)
    let shown = try String(contentsOf: seen, encoding: .utf8)
    #expect(shown.contains("\n# ------------------------ >8 ------------------------\n"))
    #expect(shown.contains("mastodon 190 of 500"))
    let text = try text(of: "k4t9mz")
    #expect(text.contains("Jory throws each bread crock") && !text.contains(">8"))
  }

  @Test("variant without a text opens what the post says there, and what is written is said there alone")
  func editsVariant() throws {
    let seen = program.folder.appendingPathComponent("seen.txt")
    let script = try program.editor(#"cp "$1" \#(seen.path); sed -i '1s/every/each/' "$1""#)
    let terminal = try program.shell(prompt, environment: script)
    terminal.type("variant k4t bluesky\r")
    #expect(terminal.waitFor("k4t9mz "))
    leave(terminal)
    let shown = try String(contentsOf: seen, encoding: .utf8)
    #expect(shown.hasPrefix("Jory throws every bread crock"))
    #expect(shown.contains("\n# ------------------------ >8 ------------------------\n"))
    #expect(shown.contains("bluesky") && !shown.contains("mastodon 190"))
    #expect(try program.run(["text", "k4t", "--platform", "bluesky"]).output.hasPrefix("Jory throws each"))
    #expect(try program.run(["text", "k4t"]).output.hasPrefix("Jory throws every"))
    program.remove()
  }

  @Test("what stands below the scissors is no part of the text, a line of the text that begins with # is")
  func scissors() throws {
    let line = "# ------------------------ >8 ------------------------"
    let script = try program.editor(##"printf '#rye at seven\n\n%s\nnot this\n' '\##(line)' > "$1""##)
    let terminal = try program.shell(prompt, environment: script)
    terminal.type("edit k4t\r")
    #expect(terminal.waitFor("k4t9mz "))
    leave(terminal)
    #expect(try program.run(["text", "k4t"]).output == "#rye at seven\n")
    program.remove()
  }

  @Test(
    "an editor that fails, an empty text and one that is as it was change nothing",
    arguments: ["sed -i s/Jory/Rory/ \"$1\"; exit 1", ": > \"$1\"", "rm \"$1\"", "true"])
  func changesNothing(script: String) throws {
    let before = try text(of: "k4t9mz")
    let terminal = try program.shell(prompt, environment: try program.editor(script))
    terminal.type("edit k4t9mz\r")
    #expect(terminal.waitFor("Nothing was changed."))
    leave(terminal)
    #expect(try text(of: "k4t9mz") == before)
  }

  @Test("what was written is kept where another gave the post another text meanwhile")
  func keepsWhatCannotBeTaken() throws {
    let script = try program.editor(
      #"\#(BuiltProgram.path) edit k4t9mz Theirs. > /dev/null; echo Mine. > "$1""#)
    let terminal = try program.shell(prompt, environment: script)
    terminal.type("edit k4t9mz\r")
    #expect(terminal.waitFor("was given another text while you wrote."))
    #expect(terminal.waitFor(prompt))
    #expect(try text(of: "k4t9mz").contains("Theirs."))
    terminal.type("draft --last\r")
    #expect(terminal.waitFor("“Mine.” is drafted."))
    #expect(terminal.waitFor(prompt))
    terminal.type("draft --last\r")
    #expect(terminal.waitFor("No text was dropped"))
    leave(terminal)
  }

  @Test("draft alone takes lines as they are typed until a . alone, and shows what is left on each platform")
  func writesByLines() throws {
    let terminal = try program.shell(prompt)
    terminal.type("draft --platform mastodon --platform bluesky\r")
    #expect(terminal.waitFor("A line with . alone ends the text"))
    #expect(terminal.waitFor("mastodon 500 · bluesky 300"))
    terminal.type("  Rye \"today\".")
    #expect(terminal.waitFor("mastodon 486 · bluesky 286"))
    terminal.type("\r\r.\u{7F}. not the end\r--platform\r")
    #expect(terminal.waitFor("| "))
    terminal.paste("one\n.\ntwo")
    terminal.type("\r.\r")
    #expect(terminal.waitFor("is drafted."))
    leave(terminal)
    #expect(try drafts().contains(#""text":"  Rye \"today\".\n\n. not the end\n--platform\none\n.\ntwo""#))
  }

  @Test("what ^C drops, draft --last brings back, also after the shell was left")
  func drops() throws {
    let terminal = try program.shell(prompt)
    terminal.type("draft\r")
    #expect(terminal.waitFor("| "))
    terminal.type("first\r")
    #expect(terminal.waitFor("| "))
    terminal.type("half a li\u{3}")
    #expect(terminal.waitFor("draft --last"))
    leave(terminal)
    #expect(try !drafts().contains("first"))
    #expect(try program.run(["draft", "--last"]).status == 0)
    #expect(try drafts().contains(#""text":"first\nhalf a li""#))
  }

  @Test("a paste that never ends is kept where ^C drops it, and no command typed before gets into the text")
  func keepsHalfAPaste() throws {
    let terminal = try program.shell(prompt)
    terminal.type("draft\r")
    #expect(terminal.waitFor("| "))
    terminal.type("first\u{1B}[A\u{10}\u{12}dra\u{7}\r")
    #expect(terminal.waitFor("| "))
    terminal.type("\u{1B}[200~abc\rline")
    terminal.type("\u{3}")
    #expect(terminal.waitFor("draft --last"))
    #expect(terminal.waitFor(prompt))
    terminal.type("draft --last\r")
    #expect(terminal.waitFor("is drafted."))
    leave(terminal)
    #expect(try drafts().contains(#""text":"first\nabc\nline""#))
  }

  @Test("where there is no editor, edit takes the new text line by line")
  func editsByLines() throws {
    let terminal = try program.shell(prompt, environment: noEditor)
    terminal.type("edit k4t9mz\r")
    #expect(terminal.waitFor("Now it says:"))
    #expect(terminal.waitFor("| "))
    terminal.type("New words.\r.\r")
    #expect(terminal.waitFor("“New words.”"))
    leave(terminal)
    #expect(try text(of: "k4t9mz").contains(#""text":"New words.""#))
  }

  @Test("draft --edit writes in the editor, outside the shell too")
  func draftsInEditor() throws {
    let script = try program.editor(#"printf '#rye is here\nnow\n\n' > "$1""#)
    let terminal = try program.terminal(["draft", "--edit"], environment: script)
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitForExit() == .status(0))
    #expect(try drafts().contains(##""text":"#rye is here\nnow""##))
    program.remove()
  }

  @Test("copy hands the words to the program for it, and where there is none asks the terminal")
  func copies() throws {
    let taken = program.folder.appendingPathComponent("taken.txt").path
    let fake = program.folder.appendingPathComponent("my editors/xclip").path
    _ = try program.editor("true")
    try Data("#!/bin/sh\ncat > '\(taken)'\n".utf8).write(to: URL(fileURLWithPath: fake))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: fake)
    let path = "\(program.folder.path)/my editors:/usr/bin:/bin"
    let copied = try program.run(["copy", "k4t"], environment: ["DISPLAY": ":9", "PATH": path])
    #expect(copied.status == 0 && copied.output.contains("on the clipboard"))
    let words = try program.run(["text", "k4t"]).output
    #expect(try String(contentsOfFile: taken, encoding: .utf8) + "\n" == words)
    #expect(try program.run(["copy", "k4t"]).status == 2)
    let terminal = try program.terminal(["copy", "k4t"])
    #expect(terminal.waitFor("The terminal was asked"))
    #expect(
      terminal.rawText.contains("\u{1B}]52;c;" + Data(words.dropLast().utf8).base64EncodedString() + "\u{7}"))
    program.remove()
  }

  @Test("text gives the words as they are to a pipe, and obeys nothing in them on a terminal")
  func givesWords() throws {
    #expect(try program.run(["draft", "red \u{1B}[31malert"]).status == 0)
    let first = try program.run(["find", "alert", "--json"]).output
    let id = try #require(first.firstMatch(of: #/"id":"([a-z0-9]+)"/#)?.1)
    #expect(try program.run(["text", String(id)]).output == "red \u{1B}[31malert\n")
    let terminal = try program.terminal(["text", String(id)])
    #expect(terminal.waitFor("red ␛[31malert"))
    #expect(!terminal.rawText.contains("\u{1B}[31malert"))
    program.remove()
  }

  @Test("without a terminal nobody is asked")
  func asksNobody() throws {
    for words in [["draft"], ["draft", "--edit"], ["edit", "k4t9mz"]] {
      let outcome = try program.run(words)
      #expect(outcome.status == 2 && outcome.complaint.contains("There is no text."))
    }
    program.remove()
  }
}
