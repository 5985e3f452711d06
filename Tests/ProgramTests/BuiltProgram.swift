import Fixtures
import Foundation
import TerminalSupport
import Testing

/// The program as it was built, in a folder of its own with a copy of the example plan.
struct BuiltProgram {
  /// `PLANNER_PROGRAM`, else the one that lies beside the tests.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["PLANNER_PROGRAM"] { return named }
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent("planner").path
  }()

  let folder: URL

  /// - Parameter place: a folder that is to be made; a new one among the temporary ones when left out.
  init(in place: String? = nil) throws {
    folder =
      place.map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.temporaryDirectory.appendingPathComponent("planner-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func copyExamplePlan() throws {
    try Repository.copyExamplePlan("harbour-bakery", into: folder.appendingPathComponent("plans").path)
  }

  func environment(_ more: [String: String]) -> [String: String] {
    let own = [
      "HOME": folder.path, "XDG_STATE_HOME": "\(folder.path)/state", "PLANNER_PLANS": "\(folder.path)/plans",
      "LC_ALL": "C.UTF-8", "TERM": "xterm", "PATH": "/usr/bin:/bin",
      "PLANNER_PAGER": "",
    ]
    return own.merging(more) { $1 }
  }

  /// Holds the lock of the example plan, which a change has made, until it is closed.
  func lockedPlan() throws -> FileHandle {
    let lock = folder.appendingPathComponent("plans/harbour-bakery/.planner/lock")
    let file = try FileHandle(forUpdating: lock)
    try #require(flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
    return file
  }

  /// Starts the shell on a pseudo-terminal and waits for its prompt.
  func shell(_ prompt: String, columns: Int = 80, environment more: [String: String] = [:]) throws -> Terminal
  {
    let terminal = try terminal([], columns: columns, environment: more)
    #expect(terminal.waitFor(prompt))
    return terminal
  }

  /// Starts it with words on a pseudo-terminal.
  func terminal(
    _ words: [String], columns: Int = 80, environment more: [String: String] = [:]
  ) throws -> Terminal {
    try Terminal(
      program: Self.path, arguments: words, environment: environment(more), columns: columns, rows: 24)
  }

  /// What names a text editor: a shell script that is given the file's name, in a folder with a blank in its name.
  func editor(_ script: String) throws -> [String: String] {
    let folder = folder.appendingPathComponent("my editors")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("editor").path
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return ["EDITOR": "'\(path)'"]
  }

  /// Starts it without a terminal.
  /// - Parameter output: a `Pipe` or a `FileHandle`.
  func start(
    _ words: [String], of executable: String = Self.path, in place: URL? = nil,
    environment more: [String: String] = [:], input: Pipe, output: Any, complaint: Pipe
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = words
    process.environment = environment(more)
    process.currentDirectoryURL = place ?? folder
    process.standardInput = input
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    return process
  }

  struct Outcome {
    var output: String
    var complaint: String
    var status: Int32
  }

  /// Runs one command without a terminal.
  /// - Parameters:
  ///   - executable: what to run; the program when left out.
  ///   - place: the folder to run it in; its own when left out.
  ///   - other: where its answers go, if not into the outcome.
  func run(
    _ words: [String], of executable: String = Self.path, in place: URL? = nil, input: String = "",
    environment more: [String: String] = [:], output other: FileHandle? = nil
  ) throws -> Outcome {
    let (given, output, complaint) = (Pipe(), Pipe(), Pipe())
    let process = try start(
      words, of: executable, in: place, environment: more, input: given, output: other ?? output,
      complaint: complaint)
    given.give(input)
    try given.fileHandleForWriting.close()
    let said = other == nil ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    let complained = complaint.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: said, as: UTF8.self), complaint: String(decoding: complained, as: UTF8.self),
      status: process.terminationStatus)
  }
}

extension Pipe {
  private static let ignoresClosedPipes: Void = {
    _ = signal(SIGPIPE, SIG_IGN)
  }()

  /// Gives a program something to read. It may have ended by then, which is no end of the tests.
  func give(_ text: String) {
    _ = Self.ignoresClosedPipes
    try? fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }
}
