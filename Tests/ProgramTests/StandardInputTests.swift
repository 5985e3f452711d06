import Foundation
import Testing

@Suite("Scripts and standard streams")
struct StandardInputTests {
  private let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
    _ = try program.run(["new", "acme", "--zone", "UTC", "--platform", "x"])
  }

  /// Lets a shell do it, in which `$P` is the program: it can write any bytes.
  private func shell(_ command: String) throws -> BuiltProgram.Outcome {
    try program.run(["-c", command], of: "/bin/sh", environment: ["P": BuiltProgram.path, "COLUMNS": "200"])
  }

  private func hasNoDrafts() throws -> Bool { try drafts().contains(#""posts":[]"#) }
  private func drafts() throws -> String { try program.run(["list", "drafts", "--json"]).output }

  @Test(
    "bytes that are no UTF-8 are refused with their place, and nothing is changed",
    arguments: [
      (#""$P" draft "$(printf 'caf\351')""#, "Argument 2 is not UTF-8 text: see byte 4."),
      (#""$P" --plans "$(printf 'p\377')" draft tea"#, "Argument 2 is not UTF-8 text: see byte 2."),
      (#"PLANNER_PLANS="$(printf 'p\377')" "$P" draft tea"#, "PLANNER_PLANS is not UTF-8 text: see byte 2."),
      (
        #"printf '# first\ndraft caf\351\n' | "$P""#, "Standard input is not UTF-8 text: see line 2, byte 10."
      ),
      (#"printf 'plans\ndraft caf\351\n' > a; "$P" run a"#, "a is not UTF-8 text: see line 2, byte 10."),
      (
        #"printf 'plans\ndraft caf\351\n' | "$P" run -"#,
        "Standard input is not UTF-8 text: see line 2, byte 10."
      ),
    ])
  func refusesOtherBytes(command: String, complaint: String) throws {
    defer { program.remove() }
    let outcome = try shell(command)
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains(complaint), "\(outcome.complaint)")
    #expect(try hasNoDrafts())
  }

  @Test(
    "a script's lines end at LF or CRLF alone, in a file and on standard input", arguments: ["run a", "< a"])
  func endsLines(how: String) throws {
    defer { program.remove() }
    let outcome = try shell(
      #"printf 'draft one\342\200\250two\302\205three\vfour\ffive\r\ndraft six\r' > a; "$P" "# + how)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let list = try drafts()
    #expect(list.contains(#""text":"one\u2028two\u0085three\u000bfour\ffive""#), "\(list)")
    #expect(list.contains(#""text":"six""#), "\(list)")
  }

  @Test(
    "a script that runs itself, be it through another, is refused before its first line is done",
    arguments: [
      #"printf 'draft never\nrun ./a\n' > a; "$P" run a"#,
      #"printf 'draft never\nrun b --plan acme\n' > a; printf 'draft no\nplanner run a\n' > b; "$P" run a"#,
    ])
  func refusesCircles(command: String) throws {
    defer { program.remove() }
    let outcome = try shell(command)
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("a runs itself without an end: see line 2."), "\(outcome.complaint)")
    #expect(try hasNoDrafts())
  }

  @Test("two scripts may run a third, and one of them that comes from a pipe is read once")
  func runsOthers() throws {
    defer { program.remove() }
    let outcome = try shell(
      #"""
      printf 'draft tea\n' > c; printf 'run c\n' > b; mkfifo p; printf 'run b\nrun c\nrun p\n' > a
      printf 'draft from the pipe\n' > p & "$P" run a
      """#)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(try drafts().contains("from the pipe"))
  }

  @Test(
    "where the lines come from standard input, rows can't, nor another script",
    arguments: ["import -", "check --from -", "run -"])
  func refusesRows(line: String) throws {
    defer { program.remove() }
    let outcome = try program.run([], input: "\(line)\n{\"text\":\"tea\"}\n")
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("The lines to run come from standard input"), "\(outcome.complaint)")
    #expect(try hasNoDrafts())
    let script = try program.run(["run", "-"], input: "\(line)\n{\"text\":\"tea\"}\n")
    #expect(script.complaint.contains("The lines to run come from standard input"), "\(script.complaint)")
  }

  /// The end to write to of a pipe whose reader has gone.
  private func closedPipe() throws -> FileHandle {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    return pipe.fileHandleForWriting
  }

  @Test("a change whose answer meets a closed pipe is told on standard error, and the status is 2")
  func tellsOfClosedPipe() throws {
    defer { program.remove() }
    let outcome = try program.run(["draft", "Rye at one"], output: try closedPipe())
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("What was asked is done; see: history"), "\(outcome.complaint)")
    #expect(try drafts().contains("Rye at one"))
  }

  @Test("a script does nothing for a reader who has gone")
  func stopsForNobody() throws {
    defer { program.remove() }
    let outcome = try program.run([], input: "draft one\ndraft two\n", output: try closedPipe())
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("line 1: Nobody reads the answers any more"), "\(outcome.complaint)")
    #expect(try hasNoDrafts())
  }

  @Test("a script stops before the next change where the reader goes in between, as head does")
  func stopsWithReader() throws {
    defer { program.remove() }
    let (given, output, complaint) = (Pipe(), Pipe(), Pipe())
    let writing = dup(output.fileHandleForWriting.fileDescriptor)
    defer { close(writing) }
    let process = try program.start([], input: given, output: output, complaint: complaint)
    given.give("draft one\n")
    #expect(!output.fileHandleForReading.availableData.isEmpty)
    try output.fileHandleForReading.close()
    Self.waitUntilNobodyReads(writing)
    given.give("draft two\n")
    try given.fileHandleForWriting.close()
    let complained = String(decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(complained.contains("line 2: Nobody reads the answers any more"), "\(complained)")
    #expect(try drafts().contains("one") && !drafts().contains("two"))
  }

  /// Programs that other tests start at this moment hold the reading end too, from their fork to their exec.
  private static func waitUntilNobodyReads(_ descriptor: Int32) {
    var asked = pollfd(fd: descriptor, events: 0, revents: 0)
    while unsafe poll(&asked, 1, -1) < 0 {}
  }
}
