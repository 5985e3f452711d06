import Foundation
import TerminalSupport
import Testing

@Suite("Lines taller than the terminal", .serialized, .tags(.program))
struct TallLineTests {
  private let program: BuiltProgram
  private let prompt = "harbour-bakery> "
  private let notice = "The line is taller than the screen."
  private let words = (0..<300).map { "word\($0)" }.joined(separator: " ")

  init() throws {
    program = try BuiltProgram()
    try program.copyExamplePlan()
  }

  private func leave(_ terminal: Terminal) {
    terminal.type("\u{4}")
    #expect(terminal.waitForExit() == .status(0))
    program.remove()
  }

  /// Where no editor is found.
  private let noEditor = ["PATH": "/nonexistent"]

  private func drafts() throws -> String { try program.run(["list", "drafts", "--json"]).output }

  @Test(
    "a long paste goes to the editor with a word that says so, and runs once it was shown and Enter pressed")
  func pastesIntoEditor() throws {
    let terminal = try program.shell(
      prompt, environment: try program.editor(#"sed -i 's/word299/the end/' "$1"; echo edited"#))
    terminal.type("draft ")
    terminal.paste(words)
    #expect(terminal.waitFor(notice))
    terminal.type("\r")
    #expect(terminal.waitFor("edited"))
    #expect(terminal.waitFor("word298 the end"))
    #expect(terminal.waitFor("Enter runs this"))
    #expect(try !drafts().contains("word298"))
    terminal.type("\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    #expect(try drafts().contains(words.replacingOccurrences(of: "word299", with: "the end")))
    leave(terminal)
  }

  @Test("a paste of ten thousand rows arrives whole, leaves by ^C, and comes back by the arrow up")
  func pastesManyRows() throws {
    let rows = (1...10_000).map { "Row \($0) of a paste" }.joined(separator: "\n")
    let terminal = try program.shell(
      prompt, environment: try program.editor(#"cp "$1" "$HOME/arrived"; exit 1"#))
    terminal.type("draft ")
    terminal.paste(rows)
    #expect(terminal.waitFor(notice))
    terminal.type("\u{3}")
    #expect(terminal.waitFor(prompt))
    terminal.type("\u{1B}[A")
    #expect(terminal.waitFor(notice))
    terminal.type(String(repeating: " and on", count: 100))
    terminal.type("\r")
    #expect(terminal.waitFor("The arrow up brings the line back."))
    #expect(terminal.waitFor(prompt))
    let arrived = try String(
      contentsOf: program.folder.appendingPathComponent("arrived"), encoding: .utf8)
    #expect(arrived == "draft \(rows)\(String(repeating: " and on", count: 100))\n")
    leave(terminal)
  }

  @Test("a line that the editor made short enough is a line again")
  func becomesShort() throws {
    let terminal = try program.shell(
      prompt, environment: try program.editor(#"printf 'draft short\nand sweet\n' > "$1""#))
    terminal.paste("draft " + words)
    #expect(terminal.waitFor(notice))
    terminal.type("\r")
    #expect(terminal.waitFor("and sweet"))
    terminal.type("!\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    #expect(try drafts().contains(#""text":"short\nand sweet!""#))
    leave(terminal)
  }

  @Test("a text editor that reads whole lines has the terminal as it was found")
  func lendsTerminal() throws {
    let terminal = try program.shell(
      prompt, environment: try program.editor(#"echo "line?"; read line; echo "draft $line" > "$1""#))
    terminal.paste("draft " + words)
    #expect(terminal.waitFor(notice))
    terminal.type("\r")
    #expect(terminal.waitFor("line?"))
    terminal.type("by hanx\u{7F}d\r")
    #expect(terminal.waitFor("\(prompt)draft by hand"))
    terminal.type("\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }

  @Test("what is typed until Enter is added, in its place; other keys do nothing")
  func keepsTyping() throws {
    let terminal = try program.shell(prompt, environment: try program.editor("true"))
    terminal.type("draft !\u{1B}[D")
    terminal.paste(words)
    #expect(terminal.waitFor(notice))
    terminal.type(" and")
    terminal.type("\u{1B}[D\u{1B}[3~\u{1}\u{1B}[1;5C")
    terminal.paste(" more")
    terminal.type("\r")
    #expect(terminal.waitFor("Enter runs this"))
    terminal.type("\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    #expect(try drafts().contains("word299 and more!\""))
    leave(terminal)
  }

  @Test("^C drops it, the arrow up brings it back, and another arrow goes past it")
  func dropsAndFinds() throws {
    let terminal = try program.shell(prompt, environment: try program.editor("true"))
    terminal.type("plans\r")
    #expect(terminal.waitFor("(open)"))
    #expect(terminal.waitFor(prompt))
    terminal.paste("draft " + words)
    #expect(terminal.waitFor(notice))
    terminal.type("\u{3}")
    #expect(terminal.waitFor(prompt))
    terminal.type("\u{1B}[A")
    #expect(terminal.waitFor("draft word0 word1"))
    #expect(terminal.waitFor(notice))
    terminal.type("\u{1B}[A")
    #expect(terminal.waitFor("plans"))
    terminal.type("\r")
    #expect(terminal.waitFor("(open)"))
    #expect(terminal.waitFor(prompt))
    #expect(try !drafts().contains("word0"))
    leave(terminal)
  }

  @Test(
    "a line that was typed letter by letter, and one whose terminal became smaller, are handed over whole")
  func growsOtherwise() throws {
    let terminal = try program.shell(prompt, environment: try program.editor("true"))
    let text = String(repeating: "漢字 typed ", count: 130)
    terminal.type("draft \(text)")
    #expect(terminal.waitFor("typed"))
    terminal.resize(columns: 40, rows: 12)
    #expect(terminal.waitFor(notice))
    terminal.type("\r")
    #expect(terminal.waitFor("Enter runs this"))
    terminal.type("\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    #expect(try drafts().contains("\"\(text.trimmingCharacters(in: .whitespaces))"))
    leave(terminal)
  }

  @Test(
    "an editor that fails leaves the line as it was",
    arguments: ["exit 3", #"rm "$1""#, #"printf '\377' > "$1""#])
  func failingEditor(script: String) throws {
    let terminal = try program.shell(prompt, environment: try program.editor(script))
    terminal.paste("draft " + words)
    #expect(terminal.waitFor(notice))
    terminal.type("\r")
    #expect(terminal.waitFor("The arrow up brings the line back."))
    #expect(terminal.waitFor(prompt))
    terminal.type("\u{1B}[A")
    #expect(terminal.waitFor("draft word0 word1"))
    terminal.type("\u{3}")
    #expect(terminal.waitFor(prompt))
    #expect(try !drafts().contains("word0"))
    leave(terminal)
  }

  @Test("without an editor it goes on line by line, where it stops, until a . alone")
  func goesOnByLines() throws {
    let terminal = try program.shell(prompt, environment: noEditor)
    terminal.paste("draft " + words)
    #expect(terminal.waitFor("go on line by line"))
    terminal.type("\r")
    #expect(terminal.waitFor("A line with . alone ends the text"))
    #expect(terminal.waitFor("… "))
    terminal.type("9\r")
    #expect(terminal.waitFor("| "))
    terminal.type("A second line.\r")
    #expect(terminal.waitFor("| "))
    terminal.type(".\r")
    #expect(terminal.waitFor("Enter runs this"))
    terminal.type("\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    #expect(try drafts().contains(#"word2999\nA second line.""#))
    leave(terminal)
  }

  @Test("^X ^E opens the line in hand, and Alt-Enter puts a line break into it")
  func opensOnDemand() throws {
    let terminal = try program.shell(
      prompt, environment: try program.editor(#"sed -i 's/here/everywhere/' "$1""#))
    terminal.type("draft bread here\u{1B}\rand rye here")
    #expect(terminal.waitFor("and rye here"))
    terminal.type("\u{18}\u{5}")
    #expect(terminal.waitFor("and rye everywhere"))
    terminal.type("\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    #expect(try drafts().contains(#""text":"bread everywhere\nand rye everywhere""#))
    leave(terminal)
  }

  @Test("no number typed before a key makes a line outgrow what the editor of lines can take")
  func numbers() throws {
    let terminal = try program.shell(prompt, environment: noEditor)
    terminal.type("draft 漢字漢字\u{1}")
    for key in ["漢", "a", "\u{19}", "\u{1B}f", "\u{1B}c"] {
      terminal.type("\u{1B}9\u{1B}9\u{1B}9\u{1B}9\u{1B}9" + key)
    }
    terminal.type("\u{5}\u{15}plans\r")
    #expect(terminal.waitFor("(open)"))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }
}
