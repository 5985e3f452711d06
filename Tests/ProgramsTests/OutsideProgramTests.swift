import Programs
import Testing

@Suite("Programs of the person's own", .serialized)
struct OutsideProgramTests {
  private func run(_ words: String..., on input: String = "", upTo limit: Int = 1 << 20) throws
    -> OutsideProgram.Outcome
  {
    try #require(OutsideProgram(words)).run(on: input, upTo: limit)
  }

  @Test("a program gets a text as its standard input, however long, and what it says comes back")
  func talks() throws {
    let text = String(repeating: "Brot & Käse; $HOME\n", count: 20_000)
    let outcome = try run("cat", on: text)
    #expect(outcome.output == text)
    #expect(outcome.ending == .exited(0) && outcome.ending.isGood && !outcome.isCut)
  }

  @Test("words reach it as they are, for there is no shell between")
  func words() throws {
    let nasty = "$(echo no) `echo no`; \"two  blanks\" * ~"
    #expect(try run("printf", "%s", nasty).output == nasty)
  }

  @Test(
    "a line names a program and its words as a shell would part them",
    arguments: [
      ("less -FRX", ["less", "-FRX"]), ("  'my pager'  \"-P a b\" ", ["my pager", "-P a b"]),
      (#"p\ q r\"s 'it''s' """#, ["p q", "r\"s", "its", ""]), ("a \"\" 'b c", ["a", "", "b c"]),
      ("$(x) *", ["$(x)", "*"]),
    ])
  func line(_ line: String, _ words: [String]) { #expect(OutsideProgram(line: line)?.words == words) }

  @Test("a line without a word names none")
  func noLine() { #expect(OutsideProgram(line: "  ") == nil && OutsideProgram(line: "''") == nil) }

  @Test("how it ended is told, with what it wrote to standard error")
  func endings() throws {
    let failed = try run("sh", "-c", "echo sorry >&2; exit 3")
    #expect(failed.ending == .exited(3) && failed.complaint == "sorry\n" && !failed.ending.isGood)
    #expect(try run("sh", "-c", "kill -KILL $$").ending == .stopped(by: 9))
  }

  @Test("one that takes no input, or writes without an end, is no trouble")
  func endless() throws {
    let ignored = try run("true", on: String(repeating: "x", count: 1 << 20))
    #expect(ignored.ending == .exited(0))
    let cut = try run("yes", upTo: 1000)
    #expect(cut.output.utf8.count == 1000 && cut.isCut)
    #expect(cut.ending == .stopped(by: 13))
  }

  @Test("one that leaves another behind with its output is not waited for longer than itself")
  func leavesBehind() throws {
    let outcome = try run("sh", "-c", "sleep 5 & echo done")
    #expect(outcome.output == "done\n")
  }

  @Test("one that there is not is told")
  func missing() throws {
    #expect(throws: OutsideProgram.NotStarted.self) { try run("planner-no-such-program") }
    #expect(OutsideProgram([]) == nil && OutsideProgram([""]) == nil)
  }
}
