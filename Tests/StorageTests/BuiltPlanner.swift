import Foundation
import Testing

/// The program that was built beside these tests, as a process of its own.
struct BuiltPlanner {
  /// `PLANNER_PROGRAM`, else the one that lies beside the tests; nil where it was not built.
  static let program: String? = {
    if let named = ProcessInfo.processInfo.environment["PLANNER_PROGRAM"] { return named }
    let bundles =
      [CommandLine.arguments.first, Bundle.main.executablePath].compactMap(\.self)
      + Bundle.allBundles.map(\.bundlePath)
    let folders = bundles.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    return folders.map { $0.appendingPathComponent("planner").path }.first(
      where: FileManager.default.isExecutableFile)
  }()

  static let isMissing: Comment = "the planner program was not built beside the tests"

  let folder: TemporaryFolder

  /// Starts it on a script.
  /// - Parameter command: what starts it in its turn, such as `["/usr/bin/nice", "-n", "5"]`.
  /// - Returns: the process and the file that its answers and complaints go to.
  func start(
    on lines: [String], named name: String, through command: [String] = []
  ) throws -> (process: Process, answers: URL) {
    let script = URL(fileURLWithPath: "\(folder.path)/\(name).script")
    let answers = URL(fileURLWithPath: "\(folder.path)/\(name).answers")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: script)
    try Data().write(to: answers)
    let process = Process()
    let words = command + [try #require(Self.program)]
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = [
      "PLANNER_PLANS": folder.plans.path, "XDG_STATE_HOME": "\(folder.path)/state", "HOME": folder.path,
      "COLUMNS": "1000",
    ]
    process.standardInput = try FileHandle(forReadingFrom: script)
    let output = try FileHandle(forWritingTo: answers)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    return (process, answers)
  }

  /// Runs it on a script to its end.
  func answers(to lines: [String], named name: String = "asked") throws -> Data {
    let (process, answers) = try start(on: lines, named: name)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try Data(contentsOf: answers)
  }

  /// The texts that `list` gives.
  func texts() throws -> [String] {
    struct Listing: Decodable {
      struct Entry: Decodable { var text: String }
      var posts: [Entry]
    }
    let data = try answers(to: ["list --all --json"])
    return try JSONDecoder().decode(Listing.self, from: data).posts.map(\.text)
  }
}
