import Foundation
import SchemaSupport
import Testing

/// The program on scripts, as processes that run beside the test.
extension BuiltProgram {
  /// Starts it on a script.
  /// - Parameter command: what starts it in its turn, such as `["/usr/bin/nice", "-n", "5"]`.
  /// - Returns: the process and the file that its answers and complaints go to.
  func start(
    on lines: [String], named name: String, through command: [String] = []
  ) throws -> (process: Process, answers: URL) {
    let script = folder.appendingPathComponent("\(name).script")
    let answers = folder.appendingPathComponent("\(name).answers")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: script)
    try Data().write(to: answers)
    let process = Process()
    let words = command + [Self.path]
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = environment(["COLUMNS": "1000"])
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: script)
    let output = try FileHandle(forWritingTo: answers)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    return (process, answers)
  }

  /// Runs it on a script to its end.
  func answers(
    to lines: [String], named name: String = "asked", through command: [String] = []
  ) throws -> (status: Int32, said: String) {
    let (process, answers) = try start(on: lines, named: name, through: command)
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: answers), as: UTF8.self))
  }

  /// The texts that `list` gives.
  func texts() throws -> [String] {
    struct Listing: Decodable {
      struct Entry: Decodable { var text: String }
      var posts: [Entry]
    }
    let (status, said) = try answers(to: ["list --all --json"])
    #expect(status == 0, "\(said)")
    return try JSONDecoder().decode(Listing.self, from: Data(said.utf8)).posts.map(\.text)
  }

  /// Makes the plan `bakery`, as the program itself does.
  func makeBakery() throws {
    let made = try run(["new", "bakery", "--brand", "Harbour Bakery", "--zone", "Europe/London"])
    #expect(made.status == 0, "\(made.complaint)")
  }

  /// What the plan's schema refuses of the files that the program has written.
  func refusedBySchema() throws -> [String] {
    try PlanFilesCheck(plans: folder.appendingPathComponent("plans").path).complaints()
  }
}
