import Fixtures
import Testing

@testable import Shell

@Suite("Exit status and scripts")
struct StatusTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
  }

  private func answers(_ line: String) -> [Answer] {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    var answers: [Answer] = []
    session.run(line) { answers.append($0) }
    return answers
  }

  private func status(_ line: String) -> Int32? { answers(line).map(\.status).max() }

  @Test(
    "0 where nothing reaches the threshold, 1 where something does",
    arguments: [
      ("check Rye at seven", 0), ("check --fail-on advice Rye at seven", 1),
      ("check --fail-on warning Rye at seven", 0),
      ("check --fail-on warning We are thrilled to announce our rye", 1),
      ("check We are thrilled to announce our rye", 0),
      ("check --fail-on error We are thrilled to announce our rye", 0),
      ("check \(String(repeating: "rye ", count: 150))", 1), ("week", 0), ("week --fail-on warning", 1),
      ("plan", 0), ("plan --fail-on warning", 0),
      ("plan --fail-on advice", 1),
      ("draft Rye at seven", 0), ("list", 0), ("help", 0), ("draft --help", 0), ("--version", 0), ("goal", 0),
    ])
  func findings(_ line: String, _ expected: Int) { #expect(status(line) == Int32(expected)) }

  @Test(
    "2 for wrong usage, and for what can't be done",
    arguments: [
      "frobnicate", "draft", "list --jsn", "show zzzz", "week 60", "check --from nowhere.csv",
      "list --plan nope",
      "goal add", "--color pink list", "draft \"\"",
    ])
  func usage(_ line: String) { #expect(status(line) == 2) }

  @Test(
    "1 for a week that tells of a scheduled post that must not go out, whether its time is to come or has passed"
  )
  func stoppedPost() {
    #expect(status("confidential add frost") == 0)
    #expect(status("week") == 1)
    #expect(status("week --today 2026-11-22") == 1)
    #expect(status("week last") == 0)
  }

  @Test("2 for a file that can't be read, though the rest is answered")
  func unreadableFile() throws {
    try folder.write("[", to: "plans/harbour-bakery/weeks/2026-W47.json")
    let answer = try #require(answers("week").first)
    #expect(answer.status == 2)
    #expect(answer.reply != nil)
    #expect(answer.problems.count == 1)
  }

  @Test("0 for a merge that is settled, 1 where somebody has to decide, 2 where a file can't be read")
  func merging() throws {
    let files = ["base", "ours", "theirs"].map { "\(folder.path)/\($0)" }
    for (brands, expected) in [(["A", "B", "A"], 0), (["A", "B", "C"], 1), (["A", "B", "\""], 2)] {
      for (file, brand) in zip(["base", "ours", "theirs"], brands) {
        try folder.write("{\"version\":1,\"zone\":\"UTC\",\"brand\":\"\(brand)\"}", to: file)
      }
      #expect(status("merge-files \(files.joined(separator: " "))") == Int32(expected))
    }
  }

  @Test(
    "a checkup gives 0 and says nothing where all is well, 1 where something is wrong, 2 for an unreadable file"
  )
  func checkup() throws {
    let well = try #require(answers("doctor").first)
    #expect(well.status == 0)
    #expect(try well.output(width: 80, inColor: false).isEmpty)
    try folder.write("", to: "plans/harbour-bakery/weeks/notes.txt")
    #expect(status("doctor") == 1)
    #expect(status("doctor --mend") == 1)
    try folder.write("[", to: "plans/harbour-bakery/weeks/2026-W47.json")
    #expect(status("doctor") == 2)
    #expect(status("doctor --mend") == 2)
  }

  @Test("a checkup gives 0 when it has mended all there was")
  func mended() throws {
    try folder.write("{", to: "plans/harbour-bakery/drafts.json.new")
    #expect(status("doctor") == 1)
    #expect(status("doctor --mend") == 0)
    #expect(status("doctor") == 0)
  }

  @Test("2 for a row that was not taken, though the others are checked")
  func badRow() throws {
    try folder.write("{\"text\":\"Rye at seven\"}\n{}\n", to: "queue.jsonl")
    let answer = try #require(answers("check --from \(folder.path)/queue.jsonl").first)
    #expect(answer.status == 2)
    #expect(answer.reply != nil)
  }

  @Test(
    "1 for an import that did not take a row and says why; 0 where all were taken, known or repeated",
    arguments: [
      (#"{"text":"Rye at seven"}"#, "{}", 1), (#"{"text":"Rye at seven"}"#, #"{"text":"Rye at seven"}"#, 0),
      (#"{"id":"rye","text":"Rye"}"#, #"{"id":"rye","text":"Oats"}"#, 1),
      (#"{"id":"rye","text":"Rye"}"#, #"{"id":"oats","text":"Oats"}"#, 0),
      (#"{"text":"Rye","kind":"offer"}"#, #"{"text":"Rye","kind":"story"}"#, 1), ("not json", "{}", 1),
    ])
  func importing(_ one: String, _ other: String, _ expected: Int) throws {
    try folder.write("\(one)\r\n\(other)\r\n", to: "posts.jsonl")
    #expect(status("import \(folder.path)/posts.jsonl") == Int32(expected))
    #expect(status("import \(folder.path)/posts.jsonl") == Int32(expected))
  }

  @Test("1 for a table whose quote is never closed, and the rows before it are taken")
  func importingTable() throws {
    try folder.write("sep=;\r\ntext;at\r\nRye;\r\nOats;32 May\r\n\"Spelt;\r\n", to: "posts.csv")
    let answer = try #require(answers("import \(folder.path)/posts.csv").first)
    #expect(answer.status == 1 && answer.problems.count == 2)
    #expect(try answer.output(width: 80, inColor: false) == "Imported 1 draft; 2 not taken.\n")
  }

  @Test("2 for an import beside a week that can't be read, in which its rows may be known")
  func importingBesideBrokenWeek() throws {
    try folder.write("[", to: "plans/harbour-bakery/weeks/2026-W47.json")
    try folder.write(#"{"id":"rye","text":"Rye"}"#, to: "posts.jsonl")
    #expect(status("import \(folder.path)/posts.jsonl") == 2)
  }

  @Test("of many bad rows the first twenty are told, in the file's order, and the rest are counted")
  func manyBadRows() throws {
    try folder.write(String(repeating: "{}\n", count: 3000), to: "queue.jsonl")
    for line in ["check --from \(folder.path)/queue.jsonl", "import \(folder.path)/queue.jsonl"] {
      let problems = try #require(answers(line).first).problems.map(\.what)
      #expect(problems.count == 21)
      #expect(problems.first?.hasSuffix("Row 1 was not taken: it has no text.") == true)
      #expect(problems.last?.hasSuffix("2980 more rows were not taken.") == true)
    }
  }

  @Test("what is out and still to come is not imported, and is told with what to write")
  func outInFuture() throws {
    let rows = ["2026-11-19T12:00", "2026-11-19T12:01"].map {
      #"{"text":"Rye at \#($0)","at":"\#($0)","state":"out"}"#
    }
    try folder.write(rows.joined(separator: "\n"), to: "posts.jsonl")
    let answer = try #require(answers("import \(folder.path)/posts.jsonl").first)
    #expect(answer.status == 1)
    #expect(
      answer.problems.map(\.what) == [
        "\(folder.path)/posts.jsonl: Row 2 was not taken: its state is out, and its time, Thu 19 Nov, 12:01, is still to come."
      ])
    #expect(try answer.output(width: 80, inColor: false) == "Imported 1 post that went out; 1 not taken.\n")
  }

  @Test("on a terminal of any width no line is wider than a thousand columns")
  func wideTerminal() throws {
    for width in [20_000, .max, -1, 0] {
      let lines = try #require(answers("show k4t").first).output(width: width, inColor: false).split(
        separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 1000 })
      let check = try #require(answers("check \(String(repeating: "rye ", count: 900))").first)
      #expect(
        try check.output(width: width, inColor: false).split(separator: "\n").allSatisfy { $0.count <= 1000 })
    }
  }

  @Test("a script stops where nobody hears its answers any more")
  func unheard() throws {
    struct Deaf: Error {}
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    try folder.write("draft One\ndraft Two\n", to: "two.planner")
    var heard = 0
    #expect(throws: Deaf.self) {
      try session.run("run \(folder.path)/two.planner") { answer in
        heard += 1
        if answer.hasChanged { throw Deaf() }
      }
    }
    #expect(heard == 2)
    let drafts = try String(
      contentsOfFile: "\(folder.path)/plans/harbour-bakery/drafts.json", encoding: .utf8)
    #expect(drafts.contains("\"One\"") && !drafts.contains("\"Two\""))
  }

  @Test("a script stops at its first problem, and says where")
  func scripts() throws {
    try folder.write("# Monday\n\nplans\nshow zzzz\nplans\n", to: "monday.planner")
    let answers = answers("run \(folder.path)/monday.planner")
    #expect(answers.map(\.status) == [0, 0, 2])
    #expect(answers.last?.place == "\(folder.path)/monday.planner, line 4")
    let complaint = answers.last?.complaint(width: 200, inColor: false)
    #expect(
      complaint
        == "\(folder.path)/monday.planner, line 4: There is no post “zzzz”.\n  See what there is with: list\n"
    )
  }

  @Test("a finding does not stop a script")
  func findingsGoOn() throws {
    try folder.write("check --fail-on advice Rye at seven\nplans\n", to: "check.planner")
    #expect(answers("run \(folder.path)/check.planner").map(\.status) == [0, 1, 0])
  }

  @Test("a script within a script stops both")
  func nestedScripts() throws {
    try folder.write("run \(folder.path)/inner.planner\nplans\n", to: "outer.planner")
    try folder.write("plans\nshow zzzz\n", to: "inner.planner")
    let answers = answers("run \(folder.path)/outer.planner")
    #expect(answers.map(\.status) == [0, 0, 0, 2])
    #expect(answers.last?.place == "\(folder.path)/inner.planner, line 2")
  }

  @Test("options alone hold for the whole session")
  func lastingOptions() {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    #expect(session.takeOptions(["--json", "--plan", "harbour-bakery"]).areAll)
    session.run("plans") { #expect($0.options.format == .json) }
    #expect(!session.takeOptions(["--json", "plans"]).areAll)
    #expect(session.takeOptions([]).areAll)
  }

  @Test(
    "wrong options alone are complained about",
    arguments: [["--color", "pink"], ["--today", "tomorrow"], ["--plan"], ["--fail-on", "x"]])
  func wrongOptions(_ words: [String]) throws {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    let (areAll, complaint) = session.takeOptions(words)
    #expect(!areAll)
    #expect(complaint?.status == 2)
    #expect(try #require(complaint?.problems.first).hint.isEmpty == false)
  }

  @Test("what one line says otherwise is forgotten by the next")
  func settingsOfOneLine() {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.run("plans --json --fail-on advice --color never") { _ in }
    session.run("plans") { answer in
      #expect(answer.options.format == .text)
      #expect(answer.options.failOn == .error)
      #expect(answer.color == .auto)
    }
  }
}
