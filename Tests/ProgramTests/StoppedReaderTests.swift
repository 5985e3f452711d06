import Foundation
import Testing

@Suite("A reader that is stopped while it prints")
struct StoppedReaderTests {
  @Test(
    "keeps nobody from changing the plan",
    arguments: [
      ["list", "--all"], ["find", "--all", "rye"], ["export", "json"], ["list", "--all", "--json"],
    ])
  func holdsNoLock(_ words: [String]) throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copyExamplePlan()
    let rows = (0..<2000).map { #"{"text":"Rye and spelt, number \#($0)","at":"2026-11-10"}"# + "\n" }
    #expect(try program.run(["import", "-"], input: rows.joined()).status == 0)

    let (nothing, output, complaint) = (Pipe(), Pipe(), Pipe())
    let reader = try program.start(words, input: nothing, output: output, complaint: complaint)
    defer { reader.terminate() }
    // Then it has all that it prints, and waits for us to read on.
    #expect(try output.fileHandleForReading.read(upToCount: 1)?.count == 1)
    #expect(reader.isRunning)
    try #require(isUnlocked("\(program.folder.path)/plans/harbour-bakery/.planner/lock"))
    #expect(try program.run(["draft", "Rye at seven"]).status == 0)
    #expect(reader.isRunning)
    _ = try output.fileHandleForReading.readToEnd()
    reader.waitUntilExit()
    #expect(reader.terminationStatus == 0)
  }

  /// Whether a writer would get the lock at once.
  private func isUnlocked(_ path: String) -> Bool {
    guard let file = FileHandle(forUpdatingAtPath: path) else { return false }
    defer { try? file.close() }
    return flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0
  }
}
