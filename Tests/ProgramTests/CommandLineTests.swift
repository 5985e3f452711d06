import Foundation
import Testing

@Suite("The program without a terminal", .tags(.program))
struct CommandLineTests {
  @Test("a scheduled post bears the local time of its plan, on the screen and in the file")
  func bearsLocalTime() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let zone = ["TZ": "America/New_York"]
    #expect(
      try program.run(["new", "diner", "--platform", "mastodon"], environment: zone).output.contains(
        "America/New_York"))
    let drafted = try program.run(["draft", "Pie of the day: cherry"], environment: zone)
    let id = try #require(drafted.output.split(separator: " ").first.map(String.init))
    let scheduled = try program.run(
      ["schedule", String(id.prefix(4)), "tomorrow", "9:00"], environment: zone)
    let tomorrow = try localDay(after: 86400, in: "America/New_York")
    #expect(scheduled.output.contains("(America/New_York)"))
    let shown = try program.run(["show", id, "--json"], environment: zone)
    #expect(shown.output.contains(#""at":"\#(tomorrow)T09:00""#))
    #expect(shown.output.contains(#""zone":"America/New_York""#))
    let listed = try FileManager.default.subpathsOfDirectory(
      atPath: "\(program.folder.path)/plans/diner/weeks")
    let file = try #require(listed.first)
    let text = try String(contentsOfFile: "\(program.folder.path)/plans/diner/weeks/\(file)", encoding: .utf8)
    #expect(text.contains(#""at": "\#(tomorrow)T09:00""#))
  }

  @Test("a plan that is made behind work on one of another zone has this machine's")
  func hasMachinesZone() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    _ = try program.run(["new", "one", "--zone", "Europe/London"])
    let lines = "draft Rye at seven\nnew two\n"
    let made = try program.run([], input: lines, environment: ["TZ": "Asia/Tokyo"])
    #expect(made.output.contains("two, in Asia/Tokyo."), "\(made)")
  }

  @Test("what goes out now goes out at the local time of the plan's zone, wherever the machine stands")
  func knowsTheZone() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    #expect(
      try program.run(["new", "shop", "--zone", "Asia/Tokyo"], environment: ["TZ": "America/New_York"]).status
        == 0)
    let before = try localDay(after: 0, in: "Asia/Tokyo")
    let recorded = try program.run(
      ["record", "talk", "Good morning", "--json"], environment: ["TZ": "America/New_York"])
    let after = try localDay(after: 0, in: "Asia/Tokyo")
    #expect([before, after].contains { recorded.output.contains(#""at":"\#($0)T"#) })
  }

  @Test("an hour that the clocks leave out in spring is refused with the time after it, in any zone")
  func springHour() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let cases = [
      ("Europe/Berlin", "2027-03-28", "02:30", "03:30"), ("America/New_York", "2027-03-14", "02:00", "03:00"),
      ("Australia/Lord_Howe", "2027-10-03", "02:15", "02:45"),
    ]
    for (zone, day, gone, next) in cases {
      let name = zone.split(separator: "/")[1].lowercased()
      _ = try program.run(["new", name, "--zone", zone])
      let drafted = try program.run(["draft", "Pie of the day"])
      let id = try #require(drafted.output.split(separator: " ").first.map(String.init))
      let refused = try program.run(["schedule", id, day, gone, "--today", "2026-11-21"])
      #expect(refused.status == 2)
      let said = refused.complaint.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(said.contains("schedule \(id) \(day) \(next)"), "\(said)")
      for time in [next, "01:59"] {
        #expect(try program.run(["schedule", id, day, time, "--today", "2026-11-21"]).status == 0)
      }
    }
  }

  @Test("which plan was opened last is each folder's own, though each calls its plans ./plans")
  func openedInEachFolder() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let relative = ["PLANNER_PLANS": "plans"]
    for (folder, plans) in [("one", ["acme", "zoo"]), ("two", ["zoo", "acme"])] {
      let here = program.folder.appendingPathComponent(folder)
      try FileManager.default.createDirectory(at: here, withIntermediateDirectories: true)
      for plan in plans { _ = try program.run(["new", plan], in: here, environment: relative) }
    }
    let one = program.folder.appendingPathComponent("one")
    #expect(try program.run(["plans"], in: one, environment: relative).output.contains("zoo (open)"))
    let two = program.folder.appendingPathComponent("two")
    #expect(try program.run(["plans"], in: two, environment: relative).output.contains("acme (open)"))
  }

  /// As the system's own `date` tells it.
  private func localDay(after seconds: Int, in zone: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/date")
    let instant = Int(Date().timeIntervalSince1970) + seconds
    #if os(macOS)
      process.arguments = ["-r", "\(instant)", "+%Y-%m-%d"]
    #else
      process.arguments = ["-d", "@\(instant)", "+%Y-%m-%d"]
    #endif
    process.environment = ["TZ": zone]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    return String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test(
    "lines on standard input get no prompt and no escape codes, and the first problem ends them with its line"
  )
  func runsStandardInput() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copyExamplePlan()
    let outcome = try program.run([], input: "# Monday\nplans\n\nshwo k4t\nplans\n")
    #expect(outcome.output == "  harbour-bakery (open)\n")
    #expect(outcome.complaint == "line 4: There is no command “shwo”.\n  Did you mean: show\n")
    #expect(outcome.status == 2)
  }

  @Test(
    "a change whose answer can't be written is told as done, and a script stops there",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full on this system"))
  func fullOutput() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copyExamplePlan()
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let done = "The answer could not be written to standard output. What was asked is done; see: history\n"
    let one = try program.run(["draft", "Rye at one"], output: full)
    #expect(one.complaint == done && one.status == 2)
    let script = try program.run([], input: "draft Rye at two\ndraft Rye at three\n", output: full)
    #expect(script.complaint == done && script.status == 2)
    let asked = try program.run(["week"], output: full)
    #expect(asked.complaint == "The answer could not be written to standard output.\n" && asked.status == 2)
    let found = try program.run(["find", "Rye", "at"]).output
    #expect(found.contains("Rye at one") && found.contains("Rye at two") && !found.contains("Rye at three"))
  }

  @Test("without HOME nothing is kept in the folder one stands in", arguments: ["", "here", "./"])
  func withoutHome(_ home: String) throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let here = program.folder.appendingPathComponent("here")
    try FileManager.default.createDirectory(at: here, withIntermediateDirectories: true)
    let environment = ["HOME": home, "PLANNER_PLANS": "", "XDG_STATE_HOME": ""]
    let listed = try program.run(["plans"], in: here, environment: environment)
    #expect(!listed.complaint.contains("./") && !listed.output.contains("./"))
    let own = ["XDG_DATA_HOME": program.folder.path, "XDG_STATE_HOME": program.folder.path]
    #expect(
      try program.run(["new", "acme"], in: here, environment: environment.merging(own) { $1 }).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: here.path) == [])
  }

  @Test("a change is acknowledged before the next line is read, to a pipe too")
  func flushesAnswers() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copyExamplePlan()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
    process.arguments = ["--plans", "\(program.folder.path)/plans"]
    process.environment = ["HOME": program.folder.path]
    let (given, output) = (Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = output
    try process.run()
    given.give("draft Rye at seven\n")
    let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    #expect(said.contains("“Rye at seven” is drafted."))
    try given.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("the exit status says whether there is something to stop for")
  func givesStatus() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copyExamplePlan()
    #expect(try program.run(["check", "Rye at seven."]).status == 0)
    #expect(try program.run(["check", "--fail-on", "advice", "Rye at seven."]).status == 1)
    #expect(try program.run(["check", String(repeating: "rye ", count: 300)]).status == 1)
    #expect(try program.run(["check", "--form", "x"]).status == 2)
  }

  @Test("bash, zsh and fish get completion scripts", arguments: ["bash", "zsh", "fish"])
  func completesInOtherShells(_ shell: String) throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let outcome = try program.run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("planner"))
  }

  @Test("a PLANNER_PLANS that is empty is none; a blank one and an empty --plans are refused")
  func emptyFolders() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copyExamplePlan()
    let listed = try program.run(["plans"], environment: ["PLANNER_PLANS": ""])
    #expect(listed.output == "  harbour-bakery (open)\n")
    let blank = try program.run(["new", "x"], environment: ["PLANNER_PLANS": " "])
    #expect(blank.status == 2 && blank.complaint.hasPrefix("PLANNER_PLANS is blank."))
    let refused = try program.run(["draft", "--plans", "", "Rye at seven"])
    #expect(refused.status == 2 && refused.complaint.hasPrefix("The value of --plans is empty."))
  }

  @Test("help is given before any plan is there")
  func helps() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    #expect(try program.run(["--help"]).output.contains("Commands"))
    #expect(try program.run(["help", "check"]).output.contains("Usage: planner check"))
    #expect(try program.run(["check", "--help"]).output.contains("Usage: planner check"))
  }
}
