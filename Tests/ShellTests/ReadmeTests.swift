import Foundation
import Testing

@testable import Shell

@Suite("The README")
struct ReadmeTests {
  private static let prompt = "harbour-bakery> "
  private static let isRecording = ProcessInfo.processInfo.environment["PLANNER_RECORD"] != nil

  /// What stands before the session, the session, and what stands after it.
  private func parts() throws -> (before: String, session: String, after: String) {
    let text = try Repository.text("README.md")
    let start = try #require(text.range(of: "```text\n\(Self.prompt)")).lowerBound
    let session = try #require(text.range(of: Self.prompt, range: start..<text.endIndex)).lowerBound
    let end = try #require(text.range(of: "```", range: session..<text.endIndex)).lowerBound
    return (String(text[..<session]), String(text[session..<end]), String(text[end...]))
  }

  @Test("its session goes as it is written")
  func sessionReplays() throws {
    let (before, session, after) = try parts()
    let lines = session.components(separatedBy: "\n").map { line in
      line.hasPrefix(Self.prompt) ? "> " + line.dropFirst(Self.prompt.count) : line
    }
    let written = Transcript("plans: harbour-bakery\n" + lines.joined(separator: "\n"))
    #expect(written.steps.count > 5)
    let replayed = try written.replayed()
    if Self.isRecording {
      let now = replayed.steps.map { "\(Self.prompt)\($0.typed)\n\($0.reply)" }.joined()
      try (before + now + after).write(
        toFile: "\(Repository.root)/README.md", atomically: true, encoding: .utf8)
      Issue.record(
        "the README's session was recorded; read it, and run the tests again without PLANNER_RECORD")
    }
    for (expected, now) in zip(written.steps, replayed.steps) {
      #expect(now.reply == expected.reply, "after \(Self.prompt)\(expected.typed)")
    }
  }

  @Test("it names every command")
  func namesEveryCommand() throws {
    let text = try Repository.text("README.md")
    for name in Planner.commands.compactMap({ $0.configuration.commandName }) {
      #expect(text.contains("`\(name)"), "\(name)")
    }
  }
}
