import Fixtures
import Presentation
import Testing

@testable import Shell

@Suite("What TAB offers in another shell")
struct OuterCompletionTests {
  private let folder: TemporaryFolder
  private let session: Session

  init() throws {
    folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
    try Repository.copyExamplePlan("harbour-bakery", into: "\(folder.path)/elsewhere")
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.run("goal add \"winter hampers\"") { _ in }
    session.run("goal add a:b") { _ in }
    self.session = session
  }

  private func offered(_ words: String...) throws -> [String] {
    var session = session
    var said = ""
    try session.run(words: [ProgramRequest.Word.completion] + words) {
      #expect($0.problems.isEmpty)
      said += try $0.output(width: 80, inColor: false)
    }
    return said.split(separator: "\n").map(String.init)
  }

  @Test("it is what ours offers, each with its note")
  func offersTheSame() throws {
    let inner = session.completions(of: "show ").offers
    #expect(try offered("fish", "show", "") == inner.map { "\($0.word)\t\($0.note)" })
    #expect(
      try offered("zsh", "sched") == ["schedule:Say when posts are to go out, in the plan's local time."])
    #expect(try offered("fish", "week", "--js") == ["--json\tAnswer in JSON, as --format json does."])
  }

  @Test("what it holds apart itself, a shell gets as it needs it")
  func escapes() throws {
    #expect(try offered("zsh", "aim", "k4t", "a") == ["a\\:b"])
    #expect(try offered("fish", "aim", "k4t", "win") == ["winter hampers"])
    #expect(try offered("fish", "aim", "k4t", "\"win") == ["winter hampers"])
    #expect(try offered("bash", "9", "win", "planner aim k4t win") == ["winter\\ hampers"])
    #expect(try offered("bash", "9", "\"win", "planner aim k4t \"win") == ["winter hampers"])
    #expect(try offered("bash", "9", "ma", "planner team remove @ma") == ["maraloaf"])
    #expect(try offered("bash", "9", "@ma", "planner team remove @ma") == ["@maraloaf"])
  }

  @Test("bash gets notes only where it lists what fits, for else they would be typed")
  func notesInBash() throws {
    #expect(try offered("bash", "9", "4", "planner mix 4") == ["4-1-1", "4-1-1-own"])
    #expect(try offered("bash", "63", "4", "planner mix 4").allSatisfy { $0.contains("  (") })
    #expect(try offered("bash", "63", "k4t", "planner show k4t") == ["k4t9mz"])
  }

  @Test("where a file is asked for, the shell is told to complete it", arguments: ["fish", "zsh"])
  func leavesFiles(to shell: String) throws {
    #expect(try offered(shell, "import", "~/po") == [OuterShell.files])
    #expect(try offered(shell, "--plans", "") == [OuterShell.files])
    #expect(try offered("bash", "9", "", "planner import ") == [OuterShell.files])
  }

  @Test("it is of the plan that the line names")
  func obeysPlan() throws {
    #expect(try offered("fish", "--plan", "nowhere", "aim", "k4t", "win") == [])
    let named = ["--plans", "\(folder.path)/elsewhere", "--plan", "harbour-bakery"]
    var session = session
    var said = ""
    try session.run(words: [ProgramRequest.Word.completion, "fish"] + named + ["aim", "k4t", ""]) {
      said += try $0.output(width: 80, inColor: false)
    }
    #expect(said.contains("class") && !said.contains("winter"))
  }

  @Test(
    "a line is parted as POSIX shells do it",
    arguments: [
      ("", [""]), ("planner ", ["planner", ""]),
      ("a 'b c' \"d \\\" e\" f\\ g", ["a", "b c", "d \" e", "f g"]),
      ("a 'b \\", ["a", "b \\"]), ("a \"b", ["a", "b"]), ("a ''", ["a", ""]), ("x=\"a b\"c", ["x=a bc"]),
    ])
  func parts(_ line: String, _ words: [String]) {
    #expect(ShellLine(line).words == words)
  }

  @Test("another shell than the three is refused with their names")
  func refuses() {
    var session = session
    session.run(words: [ProgramRequest.Word.script, "csh"]) { #expect($0.status == 2) }
    session.run(words: [ProgramRequest.Word.script]) { #expect($0.status == 2) }
  }
}
