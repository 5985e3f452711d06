import Fixtures
import Foundation
import Testing

@Suite("Transcripts")
struct TranscriptTests {
  /// Set to record what the program says now. A recording run fails, so that nobody takes it for a test.
  private static let isRecording = ProcessInfo.processInfo.environment["PLANNER_RECORD"] != nil
  private static let folder = "Tests/ShellTests/Transcripts"

  static func names() throws -> [String] {
    try Repository.names(in: folder, ending: ".transcript")
  }

  @Test("there are sessions to replay")
  func some() throws {
    #expect(try Self.names().count > 40)
  }

  @Test("a session goes as its transcript says", arguments: try names())
  func replays(_ name: String) throws {
    let file = "\(Self.folder)/\(name)"
    let written = Transcript(try Repository.text(file))
    #expect(!written.steps.isEmpty)
    let replayed = try written.replayed()
    if Self.isRecording {
      try replayed.text.write(toFile: "\(Repository.root)/\(file)", atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded; read it, and run the tests again without PLANNER_RECORD")
    }
    for (expected, now) in zip(written.steps, replayed.steps) {
      #expect(now.reply == expected.reply, "after > \(expected.typed)")
    }
  }
}
