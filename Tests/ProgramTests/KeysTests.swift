import Foundation
import TerminalSupport
import Testing

@Suite("Keys typed at the built program", .serialized, .tags(.program))
struct KeysTests {
  private let program: BuiltProgram
  private let prompt = "harbour-bakery> "

  init() throws {
    program = try BuiltProgram()
    try program.copyExamplePlan()
  }

  private func leave(_ terminal: Terminal) {
    terminal.type("\u{4}")
    #expect(terminal.waitForExit() == .status(0))
    program.remove()
  }

  @Test("on opening it says which plan and week, and the state of the mix")
  func opens() throws {
    let terminal = try program.shell(prompt)
    #expect(terminal.plainText.contains("harbour-bakery · W47, Thu 19 Nov"))
    #expect(terminal.plainText.contains("61 about others, 4 about us"))
    leave(terminal)
  }

  @Test("TAB completes a command, then a post by its kind of parameter")
  func completes() throws {
    let terminal = try program.shell(prompt)
    terminal.type("sho\t")
    #expect(terminal.waitFor("show "))
    terminal.type("k4t\t\r")
    #expect(terminal.waitFor("a draft · for mastodon, bluesky"))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }

  @Test("TAB completes the files of a folder for import")
  func completesFiles() throws {
    let file = program.folder.appendingPathComponent("monday.csv")
    try Data("text\nFresh bread\n".utf8).write(to: file)
    let terminal = try program.shell(prompt)
    terminal.type("import \(program.folder.path)/mon\t\r")
    #expect(terminal.waitFor("Imported 1 draft."))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }

  @Test(
    "the arrow up brings back what was typed in the session before, but not a line that began with a blank")
  func remembers() throws {
    let first = try program.shell(prompt)
    first.type("plans\r")
    #expect(first.waitFor(prompt))
    first.type(" guidance\r")
    #expect(first.waitFor(prompt))
    first.type("\u{4}")
    #expect(first.waitForExit() == .status(0))
    let second = try program.shell(prompt)
    second.type("\u{1B}[A")
    #expect(second.waitFor("plans"))
    second.type("\r")
    #expect(second.waitFor("harbour-bakery (open)"))
    #expect(second.waitFor(prompt))
    leave(second)
  }

  @Test("^C drops the line, and the shell goes on")
  func interrupts() throws {
    let terminal = try program.shell(prompt)
    terminal.type("draft something regrettable")
    #expect(terminal.waitFor("regrettable"))
    terminal.type("\u{3}")
    #expect(terminal.waitFor(prompt))
    terminal.type("list drafts\r")
    #expect(terminal.waitFor("Drafts (5)"))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }

  @Test("a paste of three lines arrives as one text, with its line breaks")
  func keepsLineBreaks() throws {
    let terminal = try program.shell(prompt)
    terminal.type("draft ")
    terminal.paste("Monday: rye\nTuesday: spelt\nWednesday: rest")
    terminal.type("\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    let list = try program.run(["list", "drafts", "--json"])
    #expect(list.output.contains(#""text":"Monday: rye\nTuesday: spelt\nWednesday: rest""#))
    leave(terminal)
  }

  @Test("in vi mode ESC ends typing, and the line is drawn as vi's commands change it")
  func obeysVi() throws {
    let settings = program.folder.appendingPathComponent("editrc").path
    try Data("bind -v\n".utf8).write(to: URL(fileURLWithPath: settings))
    let terminal = try program.shell(prompt, environment: ["EDITRC": settings])
    terminal.type("draft 漢字 tea")
    #expect(terminal.waitFor("tea"))
    terminal.type("\u{1B}")
    terminal.type("bcwcoffee")
    #expect(terminal.waitFor("coffee"))
    terminal.type("\u{1B}")
    terminal.type("0A with \u{1B}[D\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    #expect(try program.run(["list", "drafts", "--json"]).output.contains(#""text":"漢字 coffee with ""#))
    leave(terminal)
  }

  @Test("a paste that never ends is left with ^C")
  func leavesPaste() throws {
    let terminal = try program.shell(prompt)
    terminal.type("draft \u{1B}[200~half a paste")
    terminal.type("\u{3}")
    #expect(terminal.waitFor(prompt))
    terminal.type("list drafts\r")
    #expect(terminal.waitFor("Drafts (5)"))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }

  /// A shell in which two long drafts were typed, and one between them.
  private func shellWithLongLines() throws -> Terminal {
    let terminal = try program.shell(prompt)
    let long = "Rye " + String(repeating: "and rye ", count: 40)
    for text in ["\(long)one", "spelt two", "\(long)three"] {
      terminal.type("draft \(text)\r")
      #expect(terminal.waitFor("is drafted."))
      #expect(terminal.waitFor(prompt))
    }
    return terminal
  }

  @Test("^R finds what was typed before on one row, each ^R goes further back, and Enter takes it")
  func searches() throws {
    let terminal = try shellWithLongLines()
    terminal.type("\u{12}Rye")
    #expect(terminal.waitFor("lines with “Rye”: draft Rye and rye and"))
    terminal.type("\u{12}\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    let list = try program.run(["list", "drafts", "--json"])
    #expect(list.output.matches(of: /"text":"Rye [^"]*one"/).count == 2)
    #expect(list.output.matches(of: /"text":"Rye [^"]*three"/).count == 1)
    leave(terminal)
  }

  @Test(
    "^G and ^C give the line back as it was, with no letter of what was looked for",
    arguments: ["\u{7}", "\u{3}"])
  func leavesSearch(by key: String) throws {
    let terminal = try shellWithLongLines()
    let mine = "mine " + String(repeating: "茶 ", count: 60)
    terminal.type("draft \(mine)end\u{1B}[D\u{12}Rye")
    #expect(terminal.waitFor("lines with “Rye”: "))
    terminal.type("\u{12}\u{12}\u{12}")
    #expect(terminal.waitFor("no more lines with “Rye”: "))
    terminal.type("\(key)!\r")
    #expect(terminal.waitFor("drafted."))
    #expect(terminal.waitFor(prompt))
    #expect(try program.run(["list", "drafts", "--json"]).output.contains("\"\(mine)en!d\""))
    leave(terminal)
  }

  @Test("where nothing has what is looked for, Enter runs nothing and gives the line back as it was")
  func searchesInVain() throws {
    let terminal = try program.shell(prompt)
    terminal.type("drop k4t9mz\r")
    #expect(terminal.waitFor(prompt))
    terminal.type("undo\r")
    #expect(terminal.waitFor(prompt))
    terminal.type("draft precious\u{12}dro")
    #expect(terminal.waitFor("lines with “dro”: drop k4t9mz"))
    terminal.type("z")
    #expect(terminal.waitFor("no line with “droz”: "))
    terminal.type("\r!\r")
    #expect(terminal.waitFor("“precious!” is drafted."))
    #expect(terminal.waitFor(prompt))
    #expect(try program.run(["show", "k4t9mz"]).status == 0)
    leave(terminal)
  }

  @Test(
    "keys that mean nothing leave no letter, ESC before a key takes nothing of it, and no Alt loses the line")
  func passesOver() throws {
    let terminal = try program.shell(prompt)
    let meaningless = [
      "[5~", "[2~", "[24~", "[1;2A", "[97;5u", "[10;3R", "[<0;10;10M", "[201~", "OP", "[[A", "[M !!", "x",
      ":",
      "]11;rgb:0/0/0\u{7}",
    ].map { "\u{1B}\($0)" }
    // Alt with the arrow back is the arrow; a paste behind ESC is one. All comes at once: what keys send stays together,
    // and a busy machine takes what comes late for other keys.
    terminal.type("draft keys" + meaningless.joined() + "\u{1B}\u{1B}[D" + "\u{16}\t\u{16}\u{1B}[A")
    #expect(terminal.waitFor("key  s"))
    terminal.type("\u{1B}")
    terminal.paste("é\u{1B}[200~2")
    terminal.type("\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    #expect(try program.run(["list", "drafts", "--json"]).output.contains(#""text":"key\té2s""#))
    leave(terminal)
  }

  @Test(
    "none of libedit's functions that ask with a prompt of their own or lose a line stands on a key, in either set of keys"
  )
  func bindsNothingThatAsks() throws {
    let settings = program.folder.appendingPathComponent("editrc").path
    let lines = "bind ^T ed-command\nbind ^O ed-quoted-insert\nbind\nbind -v\nbind\n"
    try Data(lines.utf8).write(to: URL(fileURLWithPath: settings))
    let terminal = try program.shell(prompt, environment: ["EDITRC": settings])
    #expect(terminal.plainText.contains("vi-change-meta") && terminal.plainText.contains("em-upper-case"))
    for name in [
      "ed-command", "ed-quoted-insert", "ed-prev-history", "ed-next-history", "ed-search-", "em-inc-search-",
      "vi-search-", "vi-repeat-search-", "vi-to-history-line", "vi-undo-line", "vi-comment-out", "vi-alias",
      "vi-histedit",
    ] { #expect(!terminal.plainText.contains(name), "\(name)") }
    leave(terminal)
  }

  @Test("bytes that are no UTF-8 are not taken, typed or pasted, and the line is kept")
  func refusesOtherBytes() throws {
    let terminal = try program.shell(prompt)
    terminal.type(bytes: Array("draft caf".utf8) + [0xE9])
    #expect(terminal.waitFor("a byte that is not UTF-8 text (E9); it is not taken."))
    #expect(terminal.waitFor("draft caf"))
    terminal.type(bytes: Array("\u{1B}[200~lait".utf8) + [0xFF] + Array("\u{1B}[201~".utf8))
    #expect(terminal.waitFor("see byte 5. Nothing of it is taken."))
    #expect(terminal.waitFor("draft caf"))
    terminal.type("é\r")
    #expect(terminal.waitFor("“café” is drafted."))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }

  @Test("where ~/.editrc turns editing off, letters beyond ASCII come as they were typed")
  func takesLettersWithoutEditing() throws {
    let settings = program.folder.appendingPathComponent("editrc").path
    try Data("edit off\n".utf8).write(to: URL(fileURLWithPath: settings))
    let terminal = try program.shell(prompt, environment: ["EDITRC": settings])
    terminal.type("draft café 漢\u{1B}[5~\n")
    #expect(terminal.waitFor("“café 漢” is drafted."))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }

  @Test("what turns the direction of writing, or can't be seen, is shown by its number in TAB's list")
  func listsPrintably() throws {
    for name in ["a\u{202E}csv.exe", "ab\u{E0041}c\u{200B}.csv"] {
      try Data("text\n".utf8).write(to: program.folder.appendingPathComponent(name))
    }
    let terminal = try program.shell(prompt)
    terminal.type("import \(program.folder.path)/a\t\t")
    #expect(terminal.waitFor("‹202E›csv.exe"))
    #expect(terminal.plainText.contains("ab‹E0041›c‹200B›.csv"))
    #expect(!terminal.rawText.contains("\u{202E}"))
    terminal.type("\u{15}")
    leave(terminal)
  }

  @Test("keys typed while TAB's list is printed come to the line in their order")
  func keepsKeysBesideList() throws {
    for name in ["ab.csv", "ac.csv"] {
      try Data("text\n".utf8).write(to: program.folder.appendingPathComponent(name))
    }
    let terminal = try program.shell(prompt)
    terminal.type("import \(program.folder.path)/a\t\t\u{15}\u{4}")
    #expect(terminal.waitForExit() == .status(0))
    program.remove()
  }

  @Test(
    "no key that is typed while a command runs is lost: not ^D, not ^R, nor a long paste's end",
    arguments: [
      "", "\u{12}noted\u{7}draft late\r",
      "draft \u{1B}[200~\(String(repeating: "rye ", count: 1100))late\u{1B}[201~\r",
    ])
  func keepsKeysTypedAhead(_ keys: String) throws {
    #expect(try program.run(["draft", "noted"]).status == 0)
    let terminal = try program.shell(prompt, columns: 300)
    let lock = try program.lockedPlan()
    terminal.type("draft early\r")
    #expect(terminal.waitFor("Waiting for another planner"))
    terminal.type("\(keys)\u{4}")
    try lock.close()
    #expect(terminal.waitForExit(limit: 120) == .status(0))
    let list = try program.run(["list", "drafts", "--json"]).output
    #expect(list.contains("early") && list.contains("late\"") == keys.contains("late"))
    program.remove()
  }

  @Test("a command that waits is left with ^C: nothing of it is done, and the shell goes on")
  func leavesCommand() throws {
    #expect(try program.run(["draft", "noted"]).status == 0)
    let terminal = try program.shell(prompt)
    let lock = try program.lockedPlan()
    terminal.type("draft early\r")
    #expect(terminal.waitFor("Waiting for another planner"))
    terminal.type("\u{3}")
    #expect(terminal.waitFor("Stopped before its end."))
    #expect(terminal.waitFor(prompt))
    try lock.close()
    terminal.type("list drafts\r")
    #expect(terminal.waitFor("Drafts (6)"))
    #expect(terminal.waitFor(prompt))
    #expect(try !program.run(["list", "drafts"]).output.contains("early"))
    terminal.type("\u{4}")
    #expect(terminal.waitForExit() == .status(0))
    #expect(terminal.waitsForWholeLines)
    program.remove()
  }

  @Test("a command that waits for a pipe is left with ^C")
  func leavesPipe() throws {
    let pipe = program.folder.appendingPathComponent("rows.csv").path
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let terminal = try program.shell(prompt)
    terminal.type("import \(pipe)\r")
    #expect(terminal.waitFor("Waiting for somebody to write"))
    terminal.type("\u{3}")
    #expect(terminal.waitFor("Stopped before its end."))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }

  @Test("one backspace erases an emoji family, and one each character of Chinese")
  func erases() throws {
    let terminal = try program.shell(prompt)
    terminal.type("draft tea 👨‍👩‍👧‍👦\u{7F}茶茶\u{7F}!\r")
    #expect(terminal.waitFor("is drafted."))
    #expect(terminal.waitFor(prompt))
    let list = try program.run(["list", "drafts", "--json"])
    #expect(list.output.contains(#""text":"tea 茶!""#))
    leave(terminal)
  }

  @Test("a text's escape characters never reach the terminal")
  func shows() throws {
    let terminal = try program.shell(prompt)
    #expect(try program.run(["draft", "red \u{1B}[31malert\u{7}"]).status == 0)
    terminal.type("list drafts\r")
    #expect(terminal.waitFor("red ␛[31malert␇"))
    #expect(!terminal.rawText.contains("\u{1B}[31malert"))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }

  @Test("unsure asks for one key a post: a kind, Enter for the judgement, a blank for later, q to leave")
  func walks() throws {
    let terminal = try program.shell(prompt)
    terminal.type("unsure\r")
    #expect(terminal.waitFor("1 of 12"))
    #expect(terminal.waitFor("q: leave"))
    terminal.type("x\u{1B}[B ")
    #expect(terminal.waitFor("That key means nothing here. What there is:"))
    #expect(terminal.waitFor("2 of 12"))
    #expect(terminal.waitFor("q: leave"))
    #expect(terminal.plainText.components(separatedBy: "means nothing").count == 2)
    terminal.type("q")
    #expect(terminal.waitFor("0 kinds settled, 12 left"))
    #expect(terminal.waitFor(prompt))
    terminal.type("unsure\r")
    #expect(terminal.waitFor("q: leave"))
    terminal.type("\r")
    #expect(terminal.waitFor("is a share now"))
    #expect(terminal.waitFor("q: leave"))
    terminal.type("t")
    #expect(terminal.waitFor("is talk now"))
    #expect(terminal.waitFor("q: leave"))
    terminal.type("q")
    #expect(terminal.waitFor("2 kinds settled, 10 left"))
    #expect(terminal.waitFor(prompt))
    let history = try program.run(["history", "1"])
    #expect(history.output.contains(" talk\n") && !history.output.contains("--plan"))
    leave(terminal)
  }

  @Test("^C leaves the walk and the shell goes on")
  func leavesTheWalk() throws {
    let terminal = try program.shell(prompt)
    terminal.type("unsure\r")
    #expect(terminal.waitFor("q: leave"))
    terminal.type("\u{3}")
    #expect(terminal.waitFor("0 kinds settled, 12 left"))
    #expect(terminal.waitFor(prompt))
    leave(terminal)
  }
}
